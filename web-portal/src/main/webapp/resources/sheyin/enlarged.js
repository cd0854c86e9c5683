/* A page enlarged: sheet by sheet, fitted or in full size. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var shown = { url: '', sheet: 1, sheets: 1, whole: false };

  function dialog() { return document.getElementById('enlarged'); }

  function draw() {
    var box = dialog();
    var count = document.getElementById('enlarged-sheet');
    box.querySelector('img').src = shown.url + '&sheet=' + shown.sheet + (shown.whole ? '&whole=true' : '');
    box.classList.toggle('whole', shown.whole);
    box.querySelector('[data-whole]').setAttribute('aria-pressed', String(shown.whole));
    count.textContent = count.dataset.text.replace('{0}', shown.sheet).replace('{1}', shown.sheets);
    box.querySelectorAll('[data-sheet]').forEach(function (button) {
      var to = shown.sheet + Number(button.dataset.sheet);
      button.disabled = to < 1 || to > shown.sheets;
    });
  }

  document.addEventListener('click', function (event) {
    var open = event.target.closest('[data-enlarge]');
    var turn = event.target.closest('[data-sheet]');
    var zoom = event.target.closest('[data-zoom]');
    var whole = event.target.closest('[data-whole]');
    if (open) {
      shown = { url: open.dataset.enlarge, sheet: 1, sheets: Number(open.dataset.sheets) || 1, whole: false };
      document.getElementById('enlarged-name').textContent = open.dataset.name;
      var figure = open.closest('[data-page]');
      dialog().dataset.page = figure ? figure.dataset.page : '';
      dialog().classList.toggle('cropped', open.dataset.cropped === 'true');
      dialog().classList.toggle('croppable', Boolean(figure) && open.dataset.croppable === 'true');
      Sheyin.cropNone();
      draw();
      dialog().showModal();
    } else if (turn) {
      shown.sheet += Number(turn.dataset.sheet);
      draw();
    } else if (whole) {
      shown.whole = !shown.whole;
      draw();
    } else if (zoom) {
      zoom.setAttribute('aria-pressed', String(dialog().classList.toggle('zoomed')));
    }
  });
})();
