// What needs a script: dropping, pasting or photographing a picture, progress, copying, and news of events. The rest works without.
(() => {
  'use strict';
  const root = document.documentElement;
  const LARGEST = 3 * 1024 * 1024;
  const LONGEST_SIDE = 1600;
  root.classList.add('scripted');

  // Pages may be put in place by a script, so what is in them is looked for when it is needed.
  const pictureForm = () => document.getElementById('picture');
  const drop = () => document.getElementById('drop');
  const firstPicture = (list) => [...list].find((file) => file.type.startsWith('image/'));
  const holdsFiles = (event) => pictureForm() && event.dataTransfer && event.dataTransfer.types.includes('Files');

  // Cameras make larger pictures than searching needs, and kinds that few read.
  const fitting = async (file) => {
    if (file.size <= LARGEST && /^image\/(png|jpeg|webp)$/.test(file.type)) return file;
    try {
      const picture = await createImageBitmap(file);
      const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg', 0.9); });
      return new File([blob], 'picture.jpg', { type: 'image/jpeg' });
    } catch (unreadable) {
      return file; // the server says what is wrong with it
    }
  };

  const say = (share) => {
    const told = document.getElementById('upload');
    if (!told) return;
    const bar = told.querySelector('progress');
    told.hidden = false;
    if (share < 1) bar.value = share * 100; else bar.removeAttribute('value');
    told.querySelector('span').textContent = share < 1 ? told.dataset.sending : told.dataset.searching;
  };

  const handIn = async (file) => {
    const form = pictureForm();
    const given = new DataTransfer();
    given.items.add(await fitting(file));
    form.elements.image.files = given.files;
    say(0);
    form.requestSubmit();
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches('#image, #camera') && event.target.files.length) handIn(event.target.files[0]);
  });
  document.addEventListener('paste', (event) => {
    const file = pictureForm() && event.clipboardData && firstPicture(event.clipboardData.files);
    if (file) {
      event.preventDefault();
      handIn(file);
    }
  });
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      drop().hidden = false;
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (drop() && !event.relatedTarget) drop().hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    drop().hidden = true;
    const file = firstPicture(event.dataTransfer.files);
    if (file) handIn(file);
  });
  document.addEventListener('htmx:xhr:progress', (event) => {
    if (event.target === pictureForm() && event.detail.lengthComputable) say(event.detail.loaded / event.detail.total);
  });

  // Whatever takes long shows that it is under way: a form that leads to another page, too.
  const progress = document.getElementById('progress');
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) progress.classList.add('htmx-request');
  });
  window.addEventListener('pageshow', () => progress.classList.remove('htmx-request'));

  // A deck of the navigation is left by a click elsewhere or by Escape, too.
  const decks = () => document.querySelectorAll('.deck[open]');
  document.addEventListener('click', (event) => {
    decks().forEach((deck) => { if (!deck.contains(event.target)) deck.open = false; });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    decks().forEach((deck) => {
      if (deck.contains(document.activeElement)) deck.querySelector('summary').focus();
      deck.open = false;
    });
  });

  // On a narrow screen the filters start folded; without a script they stand open.
  const fold = () => {
    if (window.matchMedia('(max-width: 860px)').matches) {
      document.querySelectorAll('.facets-fold').forEach((facets) => facets.removeAttribute('open'));
    }
  };
  fold();
  document.addEventListener('htmx:afterSwap', (event) => { if (event.target.id === 'content') fold(); });

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
