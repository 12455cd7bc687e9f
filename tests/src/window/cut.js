// The body of a function: names every visible element whose words are cut off, because they are longer than their box and what reaches over it is hidden.
// What ends in dots on purpose has its whole words in a `title`, or is a person's own; fields scroll by themselves.
const found = [];
for (const one of document.body.querySelectorAll('*')) {
  if (one.matches('input, textarea, select') || one.closest('svg, bdi, [role=grid], [aria-hidden=true]') || !one.checkVisibility({ visibilityProperty: true })) continue;
  const style = getComputedStyle(one);
  if (!['hidden', 'clip'].includes(style.overflowX) || style.clipPath !== 'none' || one.clientWidth === 0) continue;
  if (one.scrollWidth <= one.clientWidth + 1 || one.closest('[title]')) continue;
  if ((one.innerText ?? '').trim() === '') continue;
  found.push(`<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${one.innerText.trim().slice(0, 40)}: ${one.scrollWidth} in ${one.clientWidth}`);
}
return found.slice(0, 12);
