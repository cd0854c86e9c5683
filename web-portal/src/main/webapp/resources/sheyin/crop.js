/* A part of an enlarged page is chosen to be kept in sight: by the frame's corners, or by keys. Thousandths of the image. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var least = 50;
  var page = null; // id of the page that is being cropped
  var part;
  var held = null; // what the pointer has got hold of

  function dialog() { return document.getElementById('enlarged'); }
  function frame() { return dialog().querySelector('.crop-frame'); }
  function image() { return dialog().querySelector('.enlarged-page img'); }

  function draw() {
    var picture = image();
    var style = frame().style;
    style.left = picture.offsetLeft + picture.offsetWidth * part.left / 1000 + 'px';
    style.top = picture.offsetTop + picture.offsetHeight * part.top / 1000 + 'px';
    style.width = picture.offsetWidth * (part.right - part.left) / 1000 + 'px';
    style.height = picture.offsetHeight * (part.bottom - part.top) / 1000 + 'px';
  }

  function between(low, value, high) { return Math.round(Math.min(Math.max(value, low), high)); }

  function move(from, x, y) {
    var left = between(0, from.left + x, 1000 - (from.right - from.left));
    var top = between(0, from.top + y, 1000 - (from.bottom - from.top));
    part = { left: left, top: top, right: left + from.right - from.left, bottom: top + from.bottom - from.top };
    draw();
  }

  /* @param sides which sides go along, such as "left top" */
  function pull(from, sides, x, y) {
    part = Object.assign({}, from);
    sides.split(' ').forEach(function (side) {
      var to = from[side] + (side === 'left' || side === 'right' ? x : y);
      part[side] = side === 'left' ? between(0, to, from.right - least) : side === 'top' ? between(0, to, from.bottom - least) :
        side === 'right' ? between(from.left + least, to, 1000) : between(from.top + least, to, 1000);
    });
    draw();
  }

  function start() {
    dialog().classList.remove('zoomed');
    dialog().classList.add('cropping');
    page = dialog().dataset.page;
    part = { left: 50, top: 50, right: 950, bottom: 950 };
    frame().hidden = false;
    draw();
    frame().focus();
  }

  function end() {
    page = null;
    held = null;
    frame().hidden = true;
    dialog().classList.remove('cropping');
  }

  function keep(id, text) {
    end();
    dialog().close();
    window.cropAttachment([{ name: 'cropped', value: id }, { name: 'part', value: text }]);
  }

  var acts = {
    start: start,
    cancel: end,
    apply: function () { keep(page, [part.left, part.top, part.right, part.bottom].join('-')); },
    undo: function () { keep(dialog().dataset.page, ''); }
  };

  /* The dialog shows another page, or the same anew. */
  Sheyin.cropNone = function () {
    if (page) {
      end();
    }
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-crop]');
    if (button) {
      acts[button.dataset.crop]();
    }
  });

  document.addEventListener('keydown', function (event) {
    if (!page || !event.target.closest('.crop-frame')) {
      return;
    }
    var x = event.key === 'ArrowLeft' ? -10 : event.key === 'ArrowRight' ? 10 : 0;
    var y = event.key === 'ArrowUp' ? -10 : event.key === 'ArrowDown' ? 10 : 0;
    if (x || y) {
      event.preventDefault();
      if (event.shiftKey) {
        pull(part, x ? 'right' : 'bottom', x, y);
      } else {
        move(part, x, y);
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      acts.apply();
    }
  });

  /* Escape ends the cropping first, and closes the dialog only then. */
  document.addEventListener('cancel', function (event) {
    if (page && event.target === dialog()) {
      event.preventDefault();
      end();
    }
  }, true);

  document.addEventListener('pointerdown', function (event) {
    var inside = page && event.button === 0 && event.target.closest('.crop-frame');
    if (inside) {
      event.preventDefault();
      frame().focus();
      frame().setPointerCapture(event.pointerId);
      held = { sides: event.target.dataset.grip, x: event.clientX, y: event.clientY, from: part };
    }
  });
  document.addEventListener('pointermove', function (event) {
    if (held) {
      var x = (event.clientX - held.x) * 1000 / image().offsetWidth;
      var y = (event.clientY - held.y) * 1000 / image().offsetHeight;
      if (held.sides) {
        pull(held.from, held.sides, x, y);
      } else {
        move(held.from, x, y);
      }
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (type) {
    document.addEventListener(type, function () { held = null; });
  });
  window.addEventListener('resize', function () {
    if (page) {
      draw();
    }
  });
})();
