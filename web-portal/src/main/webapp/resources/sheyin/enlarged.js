/* A page enlarged: sheet by sheet, fitted or in full size. */
(function () {
  'use strict';
  var shown = { url: '', sheet: 1, sheets: 1 };

  function dialog() { return document.getElementById('enlarged'); }

  function draw() {
    var box = dialog();
    var count = document.getElementById('enlarged-sheet');
    box.querySelector('img').src = shown.url + '&sheet=' + shown.sheet;
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
    if (open) {
      shown = { url: open.dataset.enlarge, sheet: 1, sheets: Number(open.dataset.sheets) || 1 };
      document.getElementById('enlarged-name').textContent = open.dataset.name;
      draw();
      dialog().showModal();
    } else if (turn) {
      shown.sheet += Number(turn.dataset.sheet);
      draw();
    } else if (zoom) {
      zoom.setAttribute('aria-pressed', String(dialog().classList.toggle('zoomed')));
    }
  });
})();
