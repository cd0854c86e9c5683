/*
 * Pages by camera: a device chosen once for this workstation, any number of pages one after the other, by hand or by itself as
 * soon as a new page lies still; they are handed in together.
 */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var device = 'sheyin.camera';
  var framing = 'sheyin.framing';
  var target; // line, and the page that is replaced if any
  var stream = null;
  var watching;
  var watched = { last: null, shot: null, still: 0, looks: 0 };

  function dialog() { return document.getElementById('camera'); }
  function video() { return document.getElementById('camera-video'); }
  function frame() { return dialog().querySelector('.paper-frame'); }
  function framed() { return document.getElementById('framing').checked; }
  function say(text) { document.getElementById('camera-says').textContent = text; }

  function remembered(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (forbidden) {
      return null; // a browser without storage chooses anew each time
    }
  }

  function remember(key, value) {
    try {
      window.localStorage.setItem(key, value);
    } catch (forbidden) {
      return; // as above
    }
  }

  function stop() {
    window.clearInterval(watching);
    (stream ? stream.getTracks() : []).forEach(function (track) { track.stop(); });
    stream = null;
    video().srcObject = null;
    frame().hidden = true;
  }

  function devices() {
    var select = document.getElementById('camera-device');
    return navigator.mediaDevices.enumerateDevices().then(function (all) {
      var cameras = all.filter(function (one) { return one.kind === 'videoinput'; });
      select.replaceChildren.apply(select, cameras.map(function (one, place) {
        var option = document.createElement('option');
        option.value = one.deviceId;
        option.textContent = one.label || dialog().dataset.device.replace('{0}', place + 1);
        return option;
      }));
      var track = stream.getVideoTracks()[0];
      select.value = track.getSettings().deviceId || (cameras[0] && cameras[0].deviceId) || '';
    });
  }

  function refused(error) {
    var words = dialog().dataset;
    say({ NotAllowedError: words.denied, SecurityError: words.denied, NotReadableError: words.busy, AbortError: words.busy }[error.name] || words.none);
  }

  /* @param id of the device; without one the camera that sees what lies before one, if there are several */
  function start(id) {
    var wanted = { width: { ideal: 3264 }, height: { ideal: 2448 } };
    Object.assign(wanted, id ? { deviceId: { exact: id } } : { facingMode: 'environment' });
    stop();
    say(dialog().dataset.starting);
    return navigator.mediaDevices.getUserMedia({ video: wanted, audio: false }).then(function (given) {
      stream = given;
      video().srcObject = given;
      say(dialog().dataset.ready);
      watched = { last: null, shot: null, still: 0, looks: 0 };
      watching = window.setInterval(watch, 400);
      return devices();
    }).catch(function (error) {
      return id && error.name === 'OverconstrainedError' ? start('') : refused(error);
    });
  }

  function picture() {
    var canvas = document.createElement('canvas');
    canvas.width = video().videoWidth;
    canvas.height = video().videoHeight;
    canvas.getContext('2d').drawImage(video(), 0, 0);
    return canvas;
  }

  function shoot() {
    if (video().videoWidth) {
      Sheyin.shots.add(picture(), framed());
      watched.shot = watched.last;
    }
  }

  /* How much two small pictures differ: mean of the differences. */
  function difference(one, other) {
    return one.reduce(function (sum, value, i) { return sum + Math.abs(value - other[i]); }, 0) / one.length;
  }

  function look() {
    var canvas = document.createElement('canvas');
    canvas.width = 32;
    canvas.height = 24;
    var pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(video(), 0, 0, 32, 24);
    return Array.from(pen.getImageData(0, 0, 32, 24).data);
  }

  /* By itself: what lies still and differs from the last page is a new page. */
  function watch() {
    if (!video().videoWidth) {
      return;
    }
    var now = look();
    watched.still = watched.last && difference(now, watched.last) < 3 ? watched.still + 1 : 0;
    watched.last = now;
    watched.looks = (watched.looks + 1) % 3;
    if (watched.looks === 0) {
      outline(framed() ? Sheyin.paperOf(video()) : null);
    }
    if (document.getElementById('camera-auto').checked && watched.still >= 2 && (!watched.shot || difference(now, watched.shot) > 6)) {
      shoot();
    }
  }

  /* Shows in the picture what will be kept of it. */
  function outline(paper) {
    frame().hidden = !(paper && paper.crop);
    if (frame().hidden) {
      return;
    }
    var parts = paper.crop.split('-').map(function (part) { return Number(part) / 1000; });
    var width = video().clientWidth;
    var height = video().clientHeight;
    var back = -paper.skew / 10 * Math.PI / 180;
    var x = ((parts[0] + parts[2]) / 2 - 0.5) * width;
    var y = ((parts[1] + parts[3]) / 2 - 0.5) * height;
    var style = frame().style;
    style.left = width / 2 + Math.cos(back) * x - Math.sin(back) * y + 'px';
    style.top = height / 2 + Math.sin(back) * x + Math.cos(back) * y + 'px';
    style.width = (parts[2] - parts[0]) * width + 'px';
    style.height = (parts[3] - parts[1]) * height + 'px';
    style.transform = 'translate(-50%, -50%) rotate(' + -paper.skew / 10 + 'deg)';
  }

  function close() {
    stop();
    Sheyin.shots.clear();
    dialog().close();
  }

  function keep() {
    Sheyin.shots.files().then(function (files) {
      var line = document.getElementById('f-' + target.line);
      close();
      Sheyin.takeFiles(files, line, target.replaces);
    });
  }

  function open(button) {
    var line = button.closest('.attachment-line');
    var title = document.getElementById('camera-title');
    if (!Sheyin.declaredFree()) {
      return;
    }
    if (!navigator.mediaDevices) {
      var native = document.getElementById('camera-' + line.dataset.line); // of a phone; elsewhere it chooses a file
      Sheyin.sayAt(line.dataset.line, dialog().dataset.insecure);
      native.dataset.replaces = button.dataset.camera;
      native.click();
      return;
    }
    target = { line: line.dataset.line, replaces: button.dataset.camera };
    title.textContent = title.dataset.text.replace('{0}', line.querySelector('h3').firstChild.textContent.trim());
    Sheyin.shots.clear();
    dialog().showModal();
    dialog().querySelector('[data-camera-act="shoot"]').focus();
    start(remembered(device));
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-camera]');
    var act = event.target.closest('[data-camera-act]');
    if (button) {
      open(button);
    } else if (act) {
      ({ shoot: shoot, keep: keep, close: close })[act.dataset.cameraAct]();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.id === 'camera-device') {
      remember(device, event.target.value);
      start(event.target.value);
    } else if (event.target.id === 'framing') {
      remember(framing, String(event.target.checked));
    }
  });

  /* Escape ends the camera as well. */
  document.addEventListener('close', function (event) {
    if (event.target === dialog()) {
      stop();
      Sheyin.shots.clear();
    }
  }, true);

  document.addEventListener('DOMContentLoaded', function () {
    if (document.getElementById('framing')) {
      document.getElementById('framing').checked = remembered(framing) !== 'false';
    }
  });
})();
