'use strict';
(() => {
  const slip = JSON.parse(document.getElementById('slip').textContent);
  const form = document.getElementById('form');
  const said = document.getElementById('said');
  const two = (number) => String(number).padStart(2, '0');
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  form.day.value = today;
  form.day.max = today;

  const whole = (text) => text.replace(/\r\n?/g, '\n').replace(/[\ud800-\udfff]/gu, '\ufffd').trim();
  function crc32(text) {
    let sum = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (~sum >>> 0).toString(16).padStart(8, '0');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = {
      saw: whole(form.saw.value),
      know: form.know.value,
      missing: whole(form.missing.value),
      publish: form.publish.value,
      name: whole(form.name.value),
      trade: whole(form.trade.value),
      day: form.day.value,
    };
    const fields = [slip.format, slip.slip, slip.about, slip.saved_on, ...slip.asked, ...Object.values(answers)];
    const answer = { ...slip, answers, check: crc32(fields.join('\u001f')) };
    const name = slip.about.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 60) || 'answer';
    const link = document.createElement('a');
    link.download = `${name}.plumb-slip.json`;
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(answer, null, 2), '\n'], { type: 'application/json' }),
    );
    link.click();
    said.textContent = `Saved as ${link.download}, where your browser keeps what it saves. Send that file back. Thank you.`;
  });
  document.getElementById('print').addEventListener('click', () => print());
})();
