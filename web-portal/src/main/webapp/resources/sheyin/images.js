/* The images of app:review: strip, zoom, turn, fit, pan by drag; turning here changes the view only. */
(function () {
  'use strict';
  var steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];
  var view;
  var shots;
  var now = { shot: 0, zoom: 0, turn: 0, whole: false }; // zoom 0: fit; whole: also what the clerk left out

  function part(name) {
    return view.querySelector('[data-view="' + name + '"]');
  }

  function stage() {
    return view.querySelector('.viewer-stage');
  }

  function natural() {
    var image = part('image');
    var side = now.turn % 180 !== 0;
    return { width: side ? image.naturalHeight : image.naturalWidth, height: side ? image.naturalWidth : image.naturalHeight };
  }

  function fitting() {
    var size = natural();
    return Math.min((stage().clientWidth - 16) / size.width, (stage().clientHeight - 16) / size.height, 2);
  }

  function draw() {
    var image = part('image');
    if (!image.naturalWidth) {
      return;
    }
    var scale = now.zoom || fitting();
    var size = natural();
    var paper = view.querySelector('.viewer-paper');
    paper.style.width = size.width * scale + 'px';
    paper.style.height = size.height * scale + 'px';
    image.style.width = image.naturalWidth * scale + 'px';
    image.style.height = image.naturalHeight * scale + 'px';
    image.style.transform = 'translate(-50%, -50%) rotate(' + now.turn + 'deg)';
    part('zoom').textContent = Math.round(scale * 100) + '%';
  }

  function say(text) {
    part('note').textContent = text;
    part('note').hidden = !text;
  }

  function load(shot) {
    say(view.dataset.loading);
    part('image').src = shot.dataset.src + (now.whole ? '&whole=true' : '');
    part('whole').hidden = shot.dataset.cropped !== 'true';
    if (part('reject')) {
      part('reject').hidden = !shot.dataset.spotOf;
    }
    part('whole').setAttribute('aria-pressed', String(now.whole));
  }

  function show(index) {
    var shot = shots[index];
    if (!shot) {
      return;
    }
    now = { shot: index, zoom: now.zoom, turn: 0, whole: false };
    var image = part('image');
    load(shot);
    image.alt = shot.dataset.label + ' ' + (index + 1) + ' / ' + shots.length;
    part('place').textContent = String(index + 1);
    part('label').textContent = shot.dataset.label;
    shots.forEach(function (one) { one.setAttribute('aria-current', String(one === shot)); });
    var strip = view.querySelector('.viewer-strip');
    strip.scrollLeft = shot.offsetLeft - strip.clientWidth / 2 + shot.clientWidth / 2;
    stage().scrollTo(0, 0);
  }

  function zoom(by) {
    var scale = now.zoom || fitting();
    var wider = steps.filter(function (step) { return by > 0 ? step > scale + 0.01 : step < scale - 0.01; });
    now.zoom = (by > 0 ? wider[0] : wider[wider.length - 1]) || scale;
    draw();
  }

  var acts = {
    previous: function () { show(now.shot - 1); },
    following: function () { show(now.shot + 1); },
    in: function () { zoom(1); },
    out: function () { zoom(-1); },
    fit: function () { now.zoom = 0; draw(); },
    turn: function () { now.turn = (now.turn + 90) % 360; draw(); },
    reject: function () { window.Sheyin.remarkAt(shots[now.shot].dataset.spotOf); },
    whole: function () { now.whole = !now.whole; load(shots[now.shot]); }
  };

  function pan(area) {
    var from = null;
    area.addEventListener('pointerdown', function (event) {
      if (event.button === 0) {
        from = { x: event.clientX + area.scrollLeft, y: event.clientY + area.scrollTop };
        area.setPointerCapture(event.pointerId);
        area.classList.add('panning');
      }
    });
    area.addEventListener('pointermove', function (event) {
      if (from) {
        area.scrollTo(from.x - event.clientX, from.y - event.clientY);
      }
    });
    ['pointerup', 'pointercancel'].forEach(function (type) {
      area.addEventListener(type, function () { from = null; area.classList.remove('panning'); });
    });
    area.addEventListener('wheel', function (event) {
      if (event.ctrlKey) {
        event.preventDefault();
        zoom(event.deltaY < 0 ? 1 : -1);
      }
    }, { passive: false });
    area.addEventListener('dblclick', function () { now.zoom = now.zoom ? 0 : 1; draw(); });
  }

  document.addEventListener('click', function (event) {
    var tool = event.target.closest('.viewer [data-view]');
    var shot = event.target.closest('[data-shot]');
    var go = event.target.closest('[data-go]');
    if (tool && acts[tool.dataset.view]) {
      acts[tool.dataset.view]();
    } else if (shot || go) {
      show(Number(shot ? shot.dataset.shot : go.dataset.go));
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    view = document.querySelector('.viewer');
    shots = view ? Array.from(view.querySelectorAll('[data-shot]')) : [];
    if (shots.length) {
      part('image').addEventListener('load', function () { say(''); draw(); });
      part('image').addEventListener('error', function () { say(view.dataset.broken); });
      pan(stage());
      window.addEventListener('resize', draw);
      show(0);
    }
  });
})();
