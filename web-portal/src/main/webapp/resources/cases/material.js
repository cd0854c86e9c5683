/* Material: choose, drop or paste files; one after the other, so that their order stays; each refusal with its text. */
(function () {
  'use strict';
  var current; // the line that a pasted picture goes to
  var replacing = null;
  var waiting = [];
  var busy = false;

  function panel() { return document.getElementById('s-material'); }

  function say(text, tone) {
    var log = document.getElementById('upload-log');
    var line = document.createElement('li');
    line.className = tone;
    line.textContent = text;
    log.appendChild(line);
    return line;
  }

  function declared() {
    var box = document.getElementById('declared');
    if (!box.checked) {
      say(panel().dataset.declare, 'danger');
      box.focus();
    }
    return box.checked;
  }

  function send(job) {
    var data = new FormData();
    var place = panel();
    data.append('case', place.dataset.case);
    data.append('line', job.line);
    data.append('source', job.source);
    data.append('declared', 'true');
    data.append('file', job.file, job.file.name || 'clipboard.png');
    return window.fetch(place.dataset.url, { method: 'POST', body: data, headers: { 'Faces-Request': 'partial/ajax' } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status === 401 ? place.dataset.over : place.dataset.lost);
        }
        return answer.json();
      });
  }

  function done(job, answer) {
    if (answer.refused) {
      job.failed = answer.refused;
      return;
    }
    if (job.replaces) {
      putInPlace(job.replaces, answer.page);
    }
  }

  /* The new page takes the place of the old one, which leaves. */
  function putInPlace(old, page) {
    var figure = document.querySelector('.thumb[data-page="' + old + '"]');
    var ids = Array.from(figure.parentElement.querySelectorAll('.thumb')).map(function (each) {
      return each.dataset.page === old ? String(page) : each.dataset.page;
    });
    window.replaceMaterial([{ name: 'order', value: ids.join(',') }, { name: 'replaced', value: old }]);
  }

  function next() {
    var job = waiting.shift();
    if (!job) {
      busy = false;
      window.refreshMaterial();
      return;
    }
    busy = true;
    var line = say(panel().dataset.sending + ' ' + job.file.name, 'info');
    send(job).then(function (answer) { done(job, answer); }, function (lost) { job.failed = [lost.message]; })
      .then(function () {
        line.remove();
        if (job.failed) {
          failures.push(job.file.name + '：' + job.failed.join(' '));
        }
        next();
      });
  }

  var failures = [];

  function take(files, line) {
    if (!files.length || !declared()) {
      replacing = null;
      return;
    }
    document.getElementById('upload-log').replaceChildren();
    failures = [];
    Array.from(files).forEach(function (file) {
      waiting.push({ file: file, line: line.dataset.line, source: line.dataset.source, replaces: replacing });
      replacing = null;
    });
    if (!busy) {
      next();
    }
  }

  function lineOf(element) { return element.closest && element.closest('.material-line'); }

  function order(figure, before) {
    if (before !== figure) {
      figure.parentElement.insertBefore(figure, before);
    }
    var ids = Array.from(figure.parentElement.querySelectorAll('.thumb')).map(function (each) { return each.dataset.page; });
    window.orderMaterial([{ name: 'order', value: ids.join(',') }]);
  }

  function move(button) {
    var figure = button.closest('.thumb');
    var step = Number(button.dataset.move);
    var other = step < 0 ? figure.previousElementSibling : figure.nextElementSibling;
    if (other && other.matches('.thumb')) {
      order(figure, step < 0 ? other : other.nextElementSibling);
    }
  }

  document.addEventListener('click', function (event) {
    var line = lineOf(event.target);
    if (!line) {
      return;
    }
    current = line;
    var replace = event.target.closest('[data-replace]');
    var moves = event.target.closest('[data-move]');
    if (replace || event.target.closest('[data-choose]')) {
      if (declared()) {
        replacing = replace ? replace.dataset.replace : null;
        line.querySelector('input[type=file]').click();
      }
    } else if (moves) {
      move(moves);
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('.material-line input[type=file]')) {
      take(event.target.files, lineOf(event.target));
      event.target.value = '';
    }
  });

  document.addEventListener('focusin', function (event) { current = lineOf(event.target) || current; });

  document.addEventListener('paste', function (event) {
    var files = event.clipboardData ? event.clipboardData.files : [];
    var line = current && current.isConnected ? current : document.querySelector('.material-line:has(.drop)');
    if (panel() && files.length && line && !event.target.closest('.plain-input')) {
      event.preventDefault();
      take(files, line);
    }
  });

  var dragged = null;
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
    } else if (event.dataTransfer.files.length) {
      take(event.dataTransfer.files, line);
    }
    dragged = null;
  });

  /* The panel is drawn anew after each step; the declaration and the refusals stay. */
  var ticked = false;
  document.addEventListener('DOMContentLoaded', function () {
    var box = document.getElementById('material');
    if (!box) {
      return;
    }
    // At the click's capture: whoever hears of it later may redraw something, and the observer would take the tick back.
    document.addEventListener('click', function (event) {
      if (event.target.id === 'declared') {
        ticked = event.target.checked;
        document.getElementById('upload-log').replaceChildren();
      }
    }, true);
    new MutationObserver(function () {
      var check = document.getElementById('declared');
      if (check && check.checked !== ticked) {
        check.checked = ticked;
      }
      if (failures.length && !busy) {
        var texts = failures;
        failures = [];
        texts.forEach(function (text) { say(text, 'danger'); });
      }
    }).observe(document.getElementById('work'), { childList: true, subtree: true });
  });
})();
