/*
 * Pages from the scanner at this workstation: an agent there speaks eSCL (Mopria), the protocol of network scanners, under the
 * address that the portal was configured with. What it sends is handed in as it came.
 */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var pause = 500; // milliseconds between two questions while the scanner is busy
  var patience = 120; // questions
  var target;
  var pages = [];
  var job = null; // address of the running job
  var run = 0; // raised by each start and stop: what comes for an older one is left

  function dialog() { return document.getElementById('scanner'); }
  function act(name) { return dialog().querySelector('[data-scan-act="' + name + '"]'); }
  function say(text) { document.getElementById('scanner-says').textContent = text; }
  function words(key, value) { return dialog().dataset[key].replace('{0}', value); }
  function url(path) { return dialog().dataset.address + path; }
  function wait() { return new Promise(function (done) { window.setTimeout(done, pause); }); }

  function ask(address, options) {
    return window.fetch(address, Object.assign({ credentials: address.startsWith('/') ? 'same-origin' : 'omit', cache: 'no-store' }, options));
  }

  function first(xml, name) {
    var found = xml.getElementsByTagNameNS('*', name)[0];
    return found ? found.textContent.trim() : '';
  }

  function read(answer) {
    if (!answer.ok) {
      throw new Error('HTTP ' + answer.status);
    }
    return answer.text().then(function (text) { return new DOMParser().parseFromString(text, 'application/xml'); });
  }

  function connect() {
    say(dialog().dataset.connecting);
    act('start').disabled = true;
    act('connect').hidden = true;
    return ask(url('/ScannerCapabilities')).then(read).then(function (xml) {
      var select = document.getElementById('scanner-source');
      var sources = [['Adf', 'Feeder', 'feeder'], ['Platen', 'Platen', 'platen']].filter(function (one) {
        return xml.getElementsByTagNameNS('*', one[0]).length;
      });
      select.replaceChildren.apply(select, sources.map(function (one) {
        return new Option(dialog().dataset[one[2]], one[1]);
      }));
      act('start').disabled = !sources.length;
      say(words('ready', first(xml, 'MakeAndModel')));
      act('start').focus();
    }).catch(function (error) {
      say(words('none', error.message));
      act('connect').hidden = false;
      act('connect').focus();
    });
  }

  function settings() {
    var chosen = function (id) { return document.getElementById('scanner-' + id).value; };
    return '<?xml version="1.0" encoding="UTF-8"?><scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"' +
      ' xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:Version>2.0</pwg:Version><scan:Intent>Document</scan:Intent>' +
      '<pwg:ScanRegions><pwg:ScanRegion><pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>' +
      '<pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset><pwg:Width>2480</pwg:Width><pwg:Height>3508</pwg:Height>' +
      '</pwg:ScanRegion></pwg:ScanRegions><pwg:InputSource>' + chosen('source') + '</pwg:InputSource>' +
      '<scan:ColorMode>' + chosen('colour') + '</scan:ColorMode><scan:XResolution>' + chosen('resolution') + '</scan:XResolution>' +
      '<scan:YResolution>' + chosen('resolution') + '</scan:YResolution><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:ScanSettings>';
  }

  /* The address of the new job, also where the agent names another host than the one that was asked. */
  function begun(answer) {
    if (answer.status !== 201) {
      return feeder().then(function (state) { throw new Error(state || 'HTTP ' + answer.status); });
    }
    if (!answer.headers.get('Location')) {
      throw new Error('Location'); // the service does not let the portal read it, see docs/operations.md
    }
    return url('/ScanJobs/' + answer.headers.get('Location').replace(/\/+$/, '').split('/').pop());
  }

  /* Why the feeder gives nothing, in words; empty when it is not its fault. */
  function feeder() {
    return ask(url('/ScannerStatus')).then(read).then(function (xml) {
      return { ScannerAdfEmpty: dialog().dataset.empty, ScannerAdfJam: dialog().dataset.jam }[first(xml, 'AdfState')] || '';
    });
  }

  function running(is) {
    act('start').disabled = is;
    act('stop').disabled = !is;
    act('keep').disabled = is || !pages.length;
  }

  function next(here, mine, left) {
    if (mine !== run) {
      return Promise.resolve(); // stopped meanwhile
    }
    return ask(here + '/NextDocument').then(function (answer) {
      if (answer.status === 503 && left) {
        return wait().then(function () { return next(here, mine, left - 1); });
      }
      if (answer.status === 404 || answer.status === 410) {
        return undefined; // no page is left
      }
      if (!answer.ok) {
        return feeder().then(function (state) { throw new Error(state || 'HTTP ' + answer.status); });
      }
      return answer.blob().then(function (blob) {
        if (mine !== run) {
          return undefined; // of a pile that nobody waits for any more
        }
        pages.push({ blob: blob, shown: URL.createObjectURL(blob) });
        show();
        say(words('running', pages.length));
        return next(here, mine, patience);
      });
    });
  }

  function start() {
    var mine = run += 1;
    running(true);
    say(words('running', pages.length));
    ask(url('/ScanJobs'), { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body: settings() }).then(begun).then(function (here) {
      if (mine !== run) {
        return cancel(here);
      }
      job = here;
      return next(here, mine, patience);
    }).then(function () {
      if (mine !== run) {
        return;
      }
      say(pages.length ? words('done', pages.length) : dialog().dataset.empty);
    }).catch(function (error) {
      if (mine !== run) {
        return;
      }
      say([dialog().dataset.empty, dialog().dataset.jam].includes(error.message) ? error.message : words('failed', error.message));
    }).then(function () {
      if (mine === run) {
        ended();
      }
    });
  }

  function ended() {
    job = null;
    running(false);
    show();
  }

  /* The paper that is still in the feeder stays there. */
  function cancel(here) {
    return ask(here, { method: 'DELETE' }).catch(function (gone) { say(words('failed', gone.message)); });
  }

  function stop() {
    var here = job;
    run += 1;
    ended();
    say(pages.length ? words('done', pages.length) : '');
    return here ? cancel(here) : Promise.resolve();
  }

  function show() {
    var list = document.getElementById('scanner-pages');
    list.replaceChildren.apply(list, pages.map(function (page, place) {
      var entry = document.createElement('li');
      var picture = document.createElement('img');
      var remove = document.createElement('button');
      picture.src = page.shown;
      picture.alt = words('page', place + 1);
      picture.width = 150;
      remove.type = 'button';
      remove.className = 'plain-button';
      remove.textContent = words('remove', place + 1);
      remove.addEventListener('click', function () {
        URL.revokeObjectURL(page.shown);
        pages.splice(pages.indexOf(page), 1);
        show();
      });
      entry.className = 'camera-shot';
      entry.append(picture, remove);
      return entry;
    }));
    act('keep').disabled = job !== null || !pages.length;
    act('keep').textContent = act('keep').dataset.text.replace('{0}', pages.length);
  }

  function clear() {
    stop();
    pages.forEach(function (page) { URL.revokeObjectURL(page.shown); });
    pages = [];
  }

  function keep() {
    var stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    var files = pages.map(function (page, place) {
      return new File([page.blob], 'scan-' + stamp + '-' + (place + 1) + '.jpg', { type: page.blob.type || 'image/jpeg' });
    });
    dialog().close();
    Sheyin.takeFiles(files, document.getElementById('f-' + target));
  }

  function open(button) {
    var line = button.closest('.attachment-line');
    var title = document.getElementById('scanner-title');
    if (!Sheyin.declaredFree()) {
      return;
    }
    target = line.dataset.line;
    title.textContent = title.dataset.text.replace('{0}', line.querySelector('h3').firstChild.textContent.trim());
    show();
    dialog().showModal();
    connect();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-scan]');
    var step = event.target.closest('[data-scan-act]');
    if (button) {
      open(button);
    } else if (step) {
      ({ start: start, stop: stop, keep: keep, connect: connect, close: function () { dialog().close(); } })[step.dataset.scanAct]();
    }
  });

  /* Escape ends it as well. */
  document.addEventListener('close', function (event) {
    if (event.target === dialog()) {
      clear();
    }
  }, true);
})();
