// What needs a script: dropping or pasting a picture, copying, and news of events. Everything else works without.
(() => {
  'use strict';
  const form = document.getElementById('picture');
  const drop = document.getElementById('drop');
  const pictures = (list) => [...list].filter((file) => file.type.startsWith('image/'));

  const submit = (files) => {
    const given = new DataTransfer();
    given.items.add(files[0]);
    form.elements.image.files = given.files;
    document.getElementById('progress').classList.add('htmx-request');
    form.requestSubmit();
  };

  if (form) {
    document.documentElement.classList.add('scripted');
    form.elements.image.addEventListener('change', (event) => {
      if (event.target.files.length) form.requestSubmit();
    });
    document.addEventListener('paste', (event) => {
      const files = pictures(event.clipboardData.files);
      if (files.length) {
        event.preventDefault();
        submit(files);
      }
    });
    const holdsFiles = (event) => event.dataTransfer.types.includes('Files');
    document.addEventListener('dragover', (event) => {
      if (holdsFiles(event)) {
        event.preventDefault();
        drop.hidden = false;
      }
    });
    document.addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) drop.hidden = true;
    });
    document.addEventListener('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      drop.hidden = true;
      const files = pictures(event.dataTransfer.files);
      if (files.length) submit(files);
    });
  }

  // On a narrow screen the filters start folded; without a script they stand open.
  if (window.matchMedia('(max-width: 860px)').matches) {
    document.querySelectorAll('.facets-fold').forEach((fold) => fold.removeAttribute('open'));
  }

  // A picture that cannot be had leaves its calm background.
  document.addEventListener('error', (event) => {
    if (event.target instanceof HTMLImageElement) event.target.classList.add('missing');
  }, true);
  document.querySelectorAll('img').forEach((image) => {
    if (image.complete && !image.naturalWidth) image.classList.add('missing');
  });

  // What happens while a list of events is looked at is counted; without a script it is reloaded.
  const news = document.getElementById('news');
  if (news && window.EventSource) {
    const stream = new EventSource(news.dataset.stream);
    let count = 0;
    const tell = () => {
      count += 1;
      news.querySelector('[data-count]').textContent = count;
      news.hidden = false;
    };
    document.querySelectorAll('#type option').forEach((kind) => stream.addEventListener(kind.value, tell));
  }

  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.copied;
    });
  });
})();
