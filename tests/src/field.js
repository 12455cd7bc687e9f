// The body of a function: marks the first visible field whose label is arguments[0], and says whether it found one.
const wanted = arguments[0];
document.querySelectorAll('[data-under-test]').forEach((one) => one.removeAttribute('data-under-test'));
const plain = (text) => (text ?? '').trim().replace(/\s+/g, ' ');
const labels = (one) => [
  one.getAttribute('aria-label'),
  one.getAttribute('placeholder'),
  ...(one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText),
  ...[...(one.labels ?? [])].map((label) => label.innerText),
];
const visible = (one) => one.getClientRects().length > 0;
const fields = [...document.querySelectorAll('input, textarea, select, [role=textbox], [role=combobox], [role=spinbutton]')];
const found = fields.find((one) => visible(one) && labels(one).some((label) => plain(label) === wanted));
found?.setAttribute('data-under-test', '');
return found !== undefined;
