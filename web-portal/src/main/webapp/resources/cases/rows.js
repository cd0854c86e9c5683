/* Repeating rows: a row is copied from the template, an unused number in place of the two underscores. */
(function () {
  'use strict';
  function bodyOf(rows) { return rows.querySelector('.rows-scroll tbody'); }

  function add(rows, key) {
    var used = Array.from(bodyOf(rows).querySelectorAll('[name^="r."]')).map(function (input) {
      return Number(input.name.split('.')[2]);
    });
    var index = used.length ? Math.max.apply(null, used) + 1 : 0;
    var row = rows.querySelector('.row-template tr').cloneNode(true);
    row.querySelectorAll('*').forEach(function (element) {
      ['id', 'name', 'data-field-key', 'aria-describedby'].forEach(function (name) {
        var value = element.getAttribute(name);
        if (value) {
          element.setAttribute(name, value.replace('r.' + key + '.__.', 'r.' + key + '.' + index + '.')
            .split('r-' + key + '-__-').join('r-' + key + '-' + index + '-'));
        }
      });
      element.disabled = false;
    });
    bodyOf(rows).appendChild(row);
    window.Sheyin.setUpRegions(row);
    row.querySelector('input, select, textarea').focus();
  }

  document.addEventListener('click', function (event) {
    var plus = event.target.closest('[data-row-add]');
    var minus = event.target.closest('[data-row-remove]');
    var rows = event.target.closest('.rows');
    if (plus) {
      add(rows, plus.dataset.rowAdd);
    } else if (minus) {
      minus.closest('tr').remove();
      rows.querySelector('[data-row-add]').focus();
    }
    if (plus || minus) {
      rows.querySelector('input[type=hidden]').dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  /* the template's inputs are not sent */
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.row-template').forEach(function (template) {
      template.querySelectorAll('input, select, textarea').forEach(function (input) { input.disabled = true; });
    });
  });
})();
