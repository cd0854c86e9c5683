/* A page of material large: sheet by sheet, fitted or in full size. */
(function () {
  'use strict';
  var shown = { url: '', sheet: 1, sheets: 1 };

  function dialog() { return document.getElementById('viewer'); }

  function draw() {
    var box = dialog();
    var count = document.getElementById('viewer-sheet');
    box.querySelector('img').src = shown.url + '&sheet=' + shown.sheet;
    count.textContent = count.dataset.text.replace('{0}', shown.sheet).replace('{1}', shown.sheets);
    box.querySelectorAll('[data-viewer]').forEach(function (button) {
      var to = shown.sheet + Number(button.dataset.viewer);
      button.disabled = to < 1 || to > shown.sheets;
    });
  }

  document.addEventListener('click', function (event) {
    var open = event.target.closest('[data-view]');
    var turn = event.target.closest('[data-viewer]');
    var zoom = event.target.closest('[data-zoom]');
    if (open) {
      shown = { url: open.dataset.view, sheet: 1, sheets: Number(open.dataset.sheets) || 1 };
      document.getElementById('viewer-name').textContent = open.dataset.name;
      draw();
      dialog().showModal();
    } else if (turn) {
      shown.sheet += Number(turn.dataset.viewer);
      draw();
    } else if (zoom) {
      zoom.setAttribute('aria-pressed', String(dialog().classList.toggle('zoomed')));
    }
  });
})();
