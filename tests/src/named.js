// The body of a function: marks the first visible thing to click whose name is arguments[0], and says whether it found one.
const wanted = arguments[0];
document.querySelectorAll('[data-under-test]').forEach((one) => one.removeAttribute('data-under-test'));
const kinds =
  'button, a[href], summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [role=menuitemradio], ' +
  '[role=menuitemcheckbox], [role=option], [role=radio], [role=checkbox], [role=switch]';
const name = (one) => (one.getAttribute('aria-label') ?? one.innerText ?? '').trim().replace(/\s+/g, ' ');
const visible = (one) => one.checkVisibility ? one.checkVisibility() : one.getClientRects().length > 0;
const found = [...document.querySelectorAll(kinds)].find((one) => name(one) === wanted && visible(one));
found?.setAttribute('data-under-test', '');
return found !== undefined;
