/* The pages of a line: moved by button or drag, replaced in their place; files dropped on a line are handed in. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var dragged = null;

  function lineOf(element) { return element.closest && element.closest('.attachment-line'); }

  function idsOf(figure) {
    return Array.from(figure.parentElement.querySelectorAll('.thumb')).map(function (each) { return each.dataset.page; });
  }

  function order(figure, before) {
    if (before !== figure) {
      figure.parentElement.insertBefore(figure, before);
    }
    window.orderAttachments([{ name: 'order', value: idsOf(figure).join(',') }]);
  }

  function move(button) {
    var figure = button.closest('.thumb');
    var step = Number(button.dataset.move);
    var other = step < 0 ? figure.previousElementSibling : figure.nextElementSibling;
    if (other && other.matches('.thumb')) {
      order(figure, step < 0 ? other : other.nextElementSibling);
    }
  }

  /* The new page takes the place of the old one, which leaves; when that is gone, the new one is the last. */
  Sheyin.putInPlace = function (old, page) {
    var figure = document.querySelector('.thumb[data-page="' + old + '"]');
    if (figure) {
      var ids = idsOf(figure).map(function (id) { return id === old ? String(page) : id; });
      window.replaceAttachment([{ name: 'order', value: ids.join(',') }, { name: 'replaced', value: old }, { name: 'by', value: page }]);
    }
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-move]');
    if (button) {
      move(button);
    }
  });

  document.addEventListener('dragstart', function (event) {
    dragged = event.target.closest && event.target.closest('.thumb');
  });
  document.addEventListener('dragover', function (event) {
    var line = lineOf(event.target);
    if (line) {
      event.preventDefault();
      line.classList.add('over');
    }
  });
  document.addEventListener('dragleave', function (event) {
    var line = lineOf(event.target);
    if (line && !line.contains(event.relatedTarget)) {
      line.classList.remove('over');
    }
  });
  document.addEventListener('drop', function (event) {
    var line = lineOf(event.target);
    if (!line) {
      return;
    }
    event.preventDefault();
    line.classList.remove('over');
    var target = event.target.closest('.thumb');
    if (dragged && target && lineOf(dragged) === line && target !== dragged) {
      order(dragged, target);
    } else if (event.dataTransfer.files.length && line.querySelector('.drop')) {
      Sheyin.takeFiles(event.dataTransfer.files, line);
    }
    dragged = null;
  });
})();
