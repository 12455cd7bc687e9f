// The body of a function: names every visible element that reaches over the window's edge, or over that of a part which
// scrolls up and down only; and says so where the window itself would scroll. What lies in a region that scrolls sideways
// on purpose (a table, a chart) is left out.
const scrolls = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth;
const own = (one) => one.matches('[role=region], .scroll, pre, textarea, input');
const within = (one) => {
  for (let up = one.parentElement; up; up = up.parentElement) if (own(up)) return true;
  return false;
};
const unseen = (one) => {
  for (let up = one; up; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.clipPath !== 'none' || style.visibility === 'hidden' || up.closest('svg') !== null) return true;
    if (up !== one && ['hidden', 'clip'].includes(style.overflowX)) return true;
  }
  return false;
};
const name = (one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.innerText ?? '').slice(0, 40)}`;
const found = [];
const whole = document.documentElement;
if (whole.scrollHeight > innerHeight + 1) found.push(`the window itself scrolls: ${whole.scrollHeight} in ${innerHeight}`);
for (const one of document.body.querySelectorAll('*')) {
  if (own(one) || within(one)) continue;
  if (scrolls(one)) found.push(`${name(one)} scrolls sideways: ${one.scrollWidth} in ${one.clientWidth}`);
  const box = one.getBoundingClientRect();
  if (box.width > 0 && box.height > 0 && box.right > innerWidth + 1 && !unseen(one)) {
    found.push(`${name(one)} ends at ${Math.round(box.right)} of ${innerWidth}`);
  }
}
return found.slice(0, 12);
