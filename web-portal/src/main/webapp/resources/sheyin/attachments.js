/*
 * app:attachments: files chosen, dropped or pasted are sent one after the other, so that their order stays. The lines are drawn
 * anew after each step; what stands at a line and what is typed into it is kept here and put back.
 */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var current; // key of the line that a pasted picture goes to
  var waiting = [];
  var busy = false;
  var said = {}; // by line: what is on its way or was refused
  var stood; // line and control that had the focus last, if it was in a line
  var typed = {}; // by name: the fields of certificates that were typed into
  var opened = {}; // by line: whether the fields of its certificate are unfolded

  function panel() { return document.querySelector('.attachments'); }
  function lineOf(element) { return element.closest && element.closest('.attachment-line'); }
  function lineBy(key) { return document.getElementById('f-' + key); }

  /* Puts back what redrawing took: messages, typed serials and times. */
  function restore() {
    document.querySelectorAll('.attachment-line').forEach(function (line) {
      var list = line.querySelector('.line-says');
      list.replaceChildren.apply(list, (said[line.dataset.line] || []).map(function (word) {
        var entry = document.createElement('li');
        entry.className = word.tone;
        entry.textContent = word.text;
        return entry;
      }));
      var fold = line.querySelector('details.certificate');
      if (fold && opened[line.dataset.line]) {
        fold.open = true;
      }
      line.querySelectorAll('.certificate-fields .plain-input').forEach(function (input) {
        var kept = typed[input.name];
        if (kept && kept !== input) {
          var focused = input === document.activeElement;
          input.closest('details').open = true;
          input.replaceWith(kept); // the field itself, so that half a date stays as well
          if (focused) {
            kept.focus();
          }
        }
      });
    });
  }

  /* By the click, which keys make as well: the toggle is told later, when the line may have been drawn anew. */
  document.addEventListener('click', function (event) {
    var fold = event.target.closest && event.target.closest('details.certificate > summary');
    if (fold) {
      opened[lineOf(fold).dataset.line] = !fold.parentElement.open;
    }
  }, true);

  /* How a control is found again in a line that was drawn anew. */
  function mark(control) {
    var page = control.closest('[data-page]');
    var tool = ['choose', 'camera', 'scan', 'move', 'replace', 'enlarge'].find(function (name) { return name in control.dataset; });
    return (page ? '[data-page="' + page.dataset.page + '"] ' : '') +
      (tool ? '[data-' + tool + '="' + control.dataset[tool] + '"]' : control.id ? '#' + CSS.escape(control.id) : control.localName);
  }

  /* Drawing anew takes the focus with it: back to the same control, or to its line when it is gone. */
  function refocus() {
    var line = stood && lineBy(stood.line);
    if (line && document.activeElement === document.body) {
      (line.querySelector(stood.control) || line).focus();
    }
  }

  function say(key, tone, text) {
    var word = { tone: tone, text: text };
    said[key] = (said[key] || []).concat(word);
    restore();
    return word;
  }

  function unsay(key, word) {
    said[key] = word ? (said[key] || []).filter(function (each) { return each !== word; }) : [];
    restore();
  }

  /* After every step on a line: the answer brings the check, and what was refused at a line. */
  Sheyin.attachmentsDrawn = function (args, step) {
    if (Sheyin.checked) {
      Sheyin.checked(args);
    }
    var refused = args && args.refused ? JSON.parse(args.refused) : [];
    var key = step && step.line;
    if (key && args) {
      said[key] = [];
      if (!refused.length) {
        delete opened[key];
        delete typed['serial.' + key];
        delete typed['queried.' + key];
      }
    }
    refused.forEach(function (reason) {
      said[reason.field] = (said[reason.field] || []).concat({ tone: 'danger', text: reason.text });
    });
    restore();
    if (key && lineBy(key)) {
      lineBy(key).focus({ preventScroll: true });
    }
    refocus();
  };

  /* The message of the declaration stands where it is ticked, outside of what is drawn anew. */
  function declared() {
    var box = document.getElementById('declared');
    document.getElementById('declared-says').textContent = box.checked ? '' : panel().dataset.declare;
    if (!box.checked) {
      box.focus();
    }
    return box.checked;
  }
  Sheyin.declaredFree = declared;
  Sheyin.sayAt = function (key, text) { say(key, 'danger', text); };

  /* Where the paper lies in a picture that was not taken here; nothing when the browser cannot draw it. */
  function framed(file) {
    if (file.framing || !document.getElementById('framing').checked || !/^image\/(jpeg|png)$/.test(file.type)) {
      return Promise.resolve(file.framing || null);
    }
    return window.createImageBitmap(file).then(Sheyin.paperOf, function () { return null; });
  }

  function send(job) {
    var data = new FormData();
    var place = panel();
    data.append('subject', place.dataset.subject);
    data.append('line', job.line);
    data.append('source', job.source);
    data.append('declared', 'true');
    data.append('file', job.file, job.file.name || 'clipboard.png');
    return framed(job.file).then(function (paper) {
      if (paper) {
        data.append('crop', paper.crop);
        data.append('skew', paper.skew);
      }
      return post(place, data);
    });
  }

  function post(place, data) {
    return window.fetch(place.dataset.url, { method: 'POST', body: data, headers: { 'Faces-Request': 'partial/ajax' } })
      .then(function (answer) {
        if (answer.status === 401) {
          Sheyin.sessionOver();
          throw new Error(place.dataset.over);
        } else if (!answer.ok) {
          throw new Error(place.dataset.lost);
        }
        return answer.json();
      }, function () { throw new Error(place.dataset.lost); });
  }

  function done(job, answer) {
    if (answer.refused) {
      throw new Error(answer.refused.join(' '));
    }
    if (job.replaces) {
      Sheyin.putInPlace(job.replaces, answer.page);
    }
  }

  function next() {
    var job = waiting.shift();
    if (!job) {
      busy = false;
      window.refreshAttachments();
      return;
    }
    busy = true;
    var word = say(job.line, 'info', panel().dataset.sending + ' ' + job.file.name);
    send(job).then(function (answer) { return done(job, answer); })
      .catch(function (refused) { say(job.line, 'danger', job.file.name + '：' + refused.message); })
      .then(function () {
        unsay(job.line, word);
        next();
      });
  }

  /* @param replaces id of the page whose place the first file takes, if any */
  function take(files, line, replaces) {
    if (!files.length || !declared()) {
      return;
    }
    unsay(line.dataset.line);
    Array.from(files).forEach(function (file, place) {
      waiting.push({ file: file, line: line.dataset.line, source: line.dataset.source, replaces: place ? '' : replaces });
    });
    if (!busy) {
      next();
    }
  }
  Sheyin.takeFiles = take;

  document.addEventListener('click', function (event) {
    var line = lineOf(event.target);
    var replace = event.target.closest('[data-replace]');
    var choose = event.target.closest('[data-choose]');
    if (line) {
      current = line.dataset.line;
    }
    if (line && (replace || choose) && declared()) {
      var input = document.getElementById((choose ? choose.dataset.choose : 'file') + '-' + current);
      input.dataset.replaces = replace ? replace.dataset.replace : '';
      input.click();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('.attachment-line input[type=file]')) {
      take(event.target.files, lineOf(event.target), event.target.dataset.replaces);
      event.target.value = '';
      event.target.dataset.replaces = '';
    } else if (event.target.id === 'declared') {
      document.getElementById('declared-says').textContent = '';
    }
  });

  document.addEventListener('input', function (event) {
    if (event.target.closest('.certificate-fields')) {
      typed[event.target.name] = event.target;
    }
  });

  document.addEventListener('focusin', function (event) {
    var line = lineOf(event.target);
    current = line ? line.dataset.line : current;
    stood = line ? { line: line.dataset.line, control: mark(event.target) } : null;
  });

  document.addEventListener('paste', function (event) {
    var files = event.clipboardData ? event.clipboardData.files : [];
    var line = (current && lineBy(current)) || document.querySelector('.attachment-line:has(.drop)');
    if (panel() && files.length && line && !event.target.closest('.plain-input')) {
      event.preventDefault();
      take(files, line);
    }
  });
})();
