/*
 * Live numbers. One visible tab asks every ten seconds and tells the others of the same person over a channel; hidden
 * tabs ask nothing. The server does not count the question as work, so an idle session ends in its time (ADR 21).
 */
(function () {
  'use strict';
  var bell;
  var every = 10;
  var stopped = false;
  var channel = 'BroadcastChannel' in window ? new window.BroadcastChannel('sheyin.live') : null;

  function asked() {
    try {
      return Number(window.localStorage.getItem('sheyin.live')) || 0;
    } catch (blocked) {
      return 0; // without storage each visible tab asks for itself
    }
  }

  function mark() {
    try {
      window.localStorage.setItem('sheyin.live', String(Date.now()));
    } catch (blocked) {
      bell.dataset.storage = 'off';
    }
  }

  function put(place, number) {
    var changed = place.textContent !== '' && place.textContent.trim() !== String(number);
    place.textContent = number;
    place.classList.toggle('changed', changed);
    var tile = place.closest('[data-tone]');
    if (tile) {
      ['danger', 'warning', 'info', 'neutral'].forEach(function (tone) { tile.classList.remove(tone); });
      tile.classList.add(number === 0 ? 'neutral' : tile.dataset.tone);
    }
  }

  function show(numbers) {
    document.querySelectorAll('[data-live]').forEach(function (place) {
      if (place.dataset.live in numbers) {
        put(place, numbers[place.dataset.live]);
      }
    });
    var sum = 0;
    bell.querySelectorAll('li').forEach(function (line) {
      var number = Number(line.querySelector('[data-live]').textContent) || 0;
      line.hidden = number === 0;
      sum += number;
    });
    var badge = bell.querySelector('[data-sum]');
    badge.textContent = sum > 999 ? '999+' : sum;
    badge.hidden = sum === 0;
    bell.classList.toggle('nothing', sum === 0);
    bell.dataset.shown = sum;
  }

  function take(answer) {
    if (answer.status === 200) {
      return answer.json().then(function (told) {
        show(told.numbers);
        if (channel) {
          channel.postMessage({ counts: bell.dataset.counts, person: bell.dataset.person, numbers: told.numbers });
        }
      });
    }
    stopped = answer.status !== 409 && answer.status < 500; // the session is over; the frame's own dialog says so
    return null;
  }

  function ask() {
    mark();
    window.fetch(bell.dataset.counts, { credentials: 'same-origin', redirect: 'manual' }).then(take).catch(function () {
      bell.dataset.failed = String(Date.now()); // no network: the next round asks again
    });
  }

  /** Asks unless another tab has asked within the interval. */
  function round() {
    if (!stopped && bell.isConnected && document.visibilityState === 'visible' &&
        Date.now() - asked() >= (every - 1) * 1000) {
      ask();
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    bell = document.querySelector('.bell');
    if (!bell) {
      return;
    }
    every = Number(bell.dataset.every);
    if (channel) {
      channel.addEventListener('message', function (event) {
        if (event.data.person === bell.dataset.person) {
          show(event.data.numbers);
        }
      });
    }
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'visible') {
        ask();
      }
    });
    document.addEventListener('click', function (event) {
      if (!bell.contains(event.target)) {
        bell.open = false;
      }
    });
    bell.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && bell.open) {
        bell.open = false;
        bell.querySelector('summary').focus();
      }
    });
    ask();
    window.setInterval(round, every * 1000);
  });
})();
