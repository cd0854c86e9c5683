/* Pictures taken by the camera and not yet taken over: each with its paper found in it, which may be undone, and its warnings. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var thumb = 150;
  var shots = [];

  function dialog() { return document.getElementById('camera'); }
  function strip() { return document.getElementById('camera-shots'); }

  /* The picture as it will be shown: straightened about its middle, then cut. */
  function draw(canvas, shot) {
    var parts = shot.framing && shot.framing.crop ? shot.framing.crop.split('-').map(Number) : [0, 0, 1000, 1000];
    var picture = shot.picture;
    var width = picture.width * (parts[2] - parts[0]) / 1000;
    var height = picture.height * (parts[3] - parts[1]) / 1000;
    var scale = thumb / Math.max(width, height);
    canvas.width = width * scale;
    canvas.height = height * scale;
    var pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    pen.translate(picture.width / 2 - picture.width * parts[0] / 1000, picture.height / 2 - picture.height * parts[1] / 1000);
    pen.rotate((shot.framing ? shot.framing.skew : 0) / 10 * Math.PI / 180);
    pen.drawImage(picture, -picture.width / 2, -picture.height / 2);
  }

  function warnings(shot) {
    var limits = dialog().dataset;
    return [['sharpness', limits.blurred], ['brightness', limits.dark]]
      .filter(function (kind) { return shot.measure[kind[0]] < Number(limits[kind[0]]); })
      .map(function (kind) { return kind[1].replace('{0}', shot.measure[kind[0]]).replace('{1}', limits[kind[0]]); });
  }

  function button(text, act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'plain-button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  }

  function line(shot, place) {
    var entry = document.createElement('li');
    var canvas = document.createElement('canvas');
    var number = document.createElement('span');
    draw(canvas, shot);
    canvas.setAttribute('aria-hidden', 'true');
    number.textContent = String(place + 1);
    entry.className = 'camera-shot';
    entry.append(canvas, number);
    warnings(shot).forEach(function (text) {
      var note = document.createElement('p');
      note.className = 'thumb-note warning';
      note.textContent = text;
      entry.appendChild(note);
    });
    if (shot.found) {
      entry.appendChild(button(shot.framing ? strip().dataset.unframe : strip().dataset.frame, function () {
        shot.framing = shot.framing ? null : shot.found;
        show();
      }));
    }
    entry.appendChild(button(strip().dataset.remove, function () {
      shots.splice(shots.indexOf(shot), 1);
      show();
    }));
    return entry;
  }

  function show() {
    var keep = dialog().querySelector('[data-camera-act="keep"]');
    strip().replaceChildren.apply(strip(), shots.map(line));
    strip().scrollTop = strip().scrollHeight;
    keep.disabled = !shots.length;
    keep.textContent = keep.dataset.text.replace('{0}', shots.length);
  }

  Sheyin.shots = {
    clear: function () { shots = []; show(); },
    /* @param picture canvas of its own; @param framed whether the paper is looked for */
    add: function (picture, framed) {
      var found = framed ? Sheyin.paperOf(picture) : null;
      shots.push({ picture: picture, found: found, framing: found, measure: Sheyin.measurePaper(picture) });
      show();
    },
    /* Files to hand in, in the order in which they were taken. */
    files: function () {
      var stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
      return Promise.all(shots.map(function (shot, place) {
        return new Promise(function (done) {
          shot.picture.toBlob(function (blob) {
            var file = new File([blob], 'camera-' + stamp + '-' + (place + 1) + '.jpg', { type: 'image/jpeg' });
            file.framing = shot.framing || { crop: '', skew: 0 };
            done(file);
          }, 'image/jpeg', 0.92);
        });
      }));
    }
  };
})();
