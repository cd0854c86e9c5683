/*
 * app:entry: after a change the server tells what is missing, and for a form that follows what is typed what is visible and
 * required; the page follows without being drawn again, so that focus and what is typed stay. The control of a field has the
 * id f-KEY; in a repeating table r-KEY-ROW-COLUMN.
 */
(function () {
  'use strict';
  var pause = 250; // ms between the last change and the question
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var root;
  var timer;
  var latest;
  var asked = 0; // questions so far; an answer to an older one knows nothing of what was typed since
  var touched = new Set();
  var controls = '[name^="f."], [name^="r."], [name^="f-"]';

  function form() { return document.getElementById('entry'); }
  function all(selector, within) { return Array.from((within || document).querySelectorAll(selector)); }

  /* rows[0].column in findings is r-rows-0-column in the page */
  function inputId(field) {
    var cell = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field);
    return cell ? 'r-' + cell[1] + '-' + rowIndex(cell[1], Number(cell[2])) + '-' + cell[3] : 'f-' + field;
  }

  function rowIndex(key, place) {
    var row = all('#f-' + CSS.escape(key) + ' > .rows-scroll tbody tr')[place];
    var input = row && row.querySelector('[name^="r."]');
    return input ? input.name.split('.')[2] : place;
  }

  function go(field) {
    var target = document.getElementById(inputId(field)) || document.getElementById('f-' + field);
    if (!target) {
      return;
    }
    var control = target.matches('input, select, textarea') ? target
      : target.querySelector('[data-choose], .plain-button, button') || target;
    control.focus();
    target.scrollIntoView({ block: 'center' });
  }

  function list(place, reasons) {
    place.replaceChildren.apply(place, reasons.map(function (reason) {
      var line = document.createElement('li');
      var link = document.createElement(reason.field ? 'a' : 'span');
      link.textContent = reason.text;
      if (reason.field) {
        link.href = '#' + inputId(reason.field);
        link.dataset.go = reason.field;
      }
      line.appendChild(link);
      return line;
    }));
  }

  function tellRequired(field) {
    var input = field.querySelector(':scope > .with-picker > input, :scope > input, :scope > select, :scope > textarea');
    if (input) {
      input.setAttribute('aria-required', field.dataset.required);
    }
  }

  function show(shape) {
    var shown = new Set(shape.visible);
    var needed = new Set(shape.required);
    all('.field[data-field-key]', root).forEach(function (field) {
      field.classList.toggle('off', !shown.has(field.dataset.fieldKey));
      field.dataset.required = String(needed.has(field.dataset.fieldKey));
      tellRequired(field);
    });
    all('.form-section', root).forEach(function (section) {
      var fields = all('.field[data-field-key]', section);
      var off = fields.length > 0 && fields.every(function (field) { return field.classList.contains('off'); });
      section.classList.toggle('off', off);
      var index = root.querySelector('[data-index="' + section.id.slice(2) + '"]');
      if (index) {
        index.classList.toggle('off', off);
      }
    });
  }

  /* What stands in rows and nobody types. */
  function cells(shape) {
    Object.keys(shape.values).filter(function (key) { return key.includes('['); }).forEach(function (key) {
      var control = document.getElementById(inputId(key));
      if (control && control.matches('output')) {
        control.textContent = shape.values[key] || control.dataset.empty;
      }
    });
  }

  function values(shape) {
    cells(shape);
    all('.field[data-field-key]', root).forEach(function (field) {
      var key = field.dataset.fieldKey;
      var control = document.getElementById('f-' + key);
      var value = shape.values[key] || '';
      if (!control || control.closest('.region') || control.matches('.rows')) {
        return;
      }
      if (control.matches('output')) {
        control.textContent = value || control.dataset.empty;
      } else if (control.value === (control.dataset.sent || '') && (control !== document.activeElement || !control.value)) {
        control.value = value;
      }
      if (control.dataset.derived === 'true') {
        control.dataset.auto = shape.derived[key] || '';
      }
    });
  }

  function says(check) {
    all('.field-says', root).forEach(function (place) { place.textContent = ''; place.className = 'field-says'; });
    all('[aria-invalid]', root).forEach(function (input) { input.removeAttribute('aria-invalid'); });
    [[check.advice, 'advises'], [check.missing, 'refuses']].forEach(function (pair) {
      pair[0].forEach(function (reason) {
        var id = inputId(reason.field);
        var place = document.getElementById(id + '-says');
        var input = document.getElementById(id);
        var filled = input && 'value' in input && input.value !== '' && !input.closest('.region');
        if (place && (filled || touched.has(id))) {
          place.textContent = reason.text;
          place.classList.add(pair[1]);
          if (pair[1] === 'refuses' && input) {
            input.setAttribute('aria-invalid', 'true');
          }
        }
      });
    });
  }

  /* The index names the sections as they name themselves. */
  function index() {
    var lines = root.querySelector('.section-index ol');
    all('.form-section[id]', root).forEach(function (section) {
      var line = document.createElement('li');
      var link = document.createElement('a');
      var count = document.createElement('span');
      line.dataset.index = section.id.slice(2);
      link.href = '#' + section.id;
      link.textContent = section.querySelector('h2').textContent;
      count.className = 'index-count';
      line.append(link, ' ', count);
      lines.appendChild(line);
    });
  }

  function counts(check) {
    all('[data-index]', root).forEach(function (line) {
      var section = document.getElementById('s-' + line.dataset.index);
      var open = check.missing.filter(function (reason) {
        var target = reason.field && (document.getElementById(inputId(reason.field)));
        return target && section && section.contains(target);
      }).length;
      line.querySelector('.index-count').textContent = open || '✓';
      line.classList.toggle('done', open === 0);
    });
    var head = document.getElementById('reasons-head');
    var left = check.missing.length;
    head.textContent = left ? root.dataset.missing.replace('{0}', left) : root.dataset.ready;
    head.classList.toggle('ready', left === 0);
    list(document.getElementById('reasons'), check.missing);
    list(document.getElementById('advice'), check.advice);
    var proceed = document.getElementById('proceed');
    proceed.disabled = left > 0;
    proceed.setAttribute('aria-disabled', String(left > 0));
    proceed.classList.toggle('ui-state-disabled', left > 0);
  }

  /* @param current whether nothing was typed since the question */
  function follow(shape, current) {
    show(shape);
    if (current) {
      values(shape);
    }
    var lines = document.querySelector('.attachments');
    if (lines && lines.dataset.needs !== shape.needs) {
      lines.dataset.needs = shape.needs;
      window.refreshAttachments();
    }
  }

  function apply(current) {
    if (latest.shape) {
      follow(latest.shape, current);
    }
    says(latest);
    counts(latest);
  }

  Sheyin.checked = function (args) {
    var outdated = args && args.asked && Number(args.asked) < asked;
    if (args && args.check && !outdated) {
      latest = typeof args.check === 'string' ? JSON.parse(args.check) : args.check;
      Sheyin.calmly(function () { apply(Number(args.asked) === asked); });
    }
  };

  /* What was filled in from other fields is filled in anew; what somebody typed over it stays. */
  function derived() {
    return all('[name^="f."][data-derived="true"]', root)
      .filter(function (input) { return input.value && input.value === input.dataset.auto; })
      .map(function (input) { return input.name.slice(2); });
  }

  function ask() {
    window.clearTimeout(timer);
    timer = window.setTimeout(function () {
      if (Sheyin.leaving) {
        return;
      }
      all(controls, root).forEach(function (input) { input.dataset.sent = input.value; });
      asked += 1;
      window.recheck([{ name: 'derived', value: derived().join(' ') }, { name: 'asked', value: asked }]);
    }, pause);
  }
  Sheyin.ask = ask;

  document.addEventListener('DOMContentLoaded', function () {
    root = document.querySelector('.entry[data-check]');
    if (!root) {
      return;
    }
    all('select[data-value]', root).forEach(function (select) { select.value = select.dataset.value; });
    all(controls, root).forEach(function (input) { input.dataset.sent = input.value; });
    all('.field[data-field-key]', root).forEach(tellRequired);
    index();
    latest = JSON.parse(root.dataset.check);
    apply(true);
    form().addEventListener('change', function (event) {
      if (event.target.matches(controls)) {
        touched.add(event.target.id);
        ask();
      }
    });
    form().addEventListener('focusout', function (event) {
      if (event.target.id && /^[fr]-/.test(event.target.id)) {
        touched.add(event.target.id);
        Sheyin.calmly(function () { says(latest); });
      }
    });
    document.addEventListener('sheyin:resumed', ask);
    document.addEventListener('click', function (event) {
      var link = event.target.closest('[data-go]');
      if (link) {
        event.preventDefault();
        touched.add(inputId(link.dataset.go));
        says(latest);
        go(link.dataset.go);
      }
    });
    var first = root.querySelector('.field:not(.off) input, .field:not(.off) select');
    if (first && !window.location.hash) {
      first.focus({ preventScroll: true });
    }
  });
})();
