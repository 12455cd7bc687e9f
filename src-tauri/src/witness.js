// Collects what goes wrong in the page. Journeys read it, and fail when it is not empty.
window.__plumb_errors = [];
window.addEventListener('error', (event) => {
  window.__plumb_errors.push(`error: ${event.message ?? event.target?.outerHTML} (${event.filename ?? ''}:${event.lineno ?? ''})`);
}, true);
window.addEventListener('unhandledrejection', (event) => {
  const reason = event.reason;
  window.__plumb_errors.push(`rejection: ${reason?.stack ?? reason?.message ?? JSON.stringify(reason)}`);
});
window.addEventListener('securitypolicyviolation', (event) => {
  window.__plumb_errors.push(`policy: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile ?? ''}:${event.lineNumber})`);
});
{
  const quiet = console.error.bind(console);
  console.error = (...words) => {
    window.__plumb_errors.push(`console: ${words.map(String).join(' ')}`);
    quiet(...words);
  };
}
