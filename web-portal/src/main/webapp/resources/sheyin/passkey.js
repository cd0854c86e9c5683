/*
 * Passkeys: a button with data-passkey asks the authenticator with data-options, puts its answer into the field data-answer
 * and presses data-send. The code to scan: as soon as the card's app has answered, the page goes on by itself.
 */
(function () {
  'use strict';
  var every = 2000; // ms between two looks at the code

  function bytes(text) {
    var plain = window.atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (one) { return one.charCodeAt(0); });
  }

  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return window.btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function withBytes(options) {
    options.challenge = bytes(options.challenge);
    if (options.user) {
      options.user.id = bytes(options.user.id);
    }
    (options.allowCredentials || options.excludeCredentials || []).forEach(function (one) { one.id = bytes(one.id); });
    return options;
  }

  function written(credential) {
    var answer = credential.response;
    var response = { clientDataJSON: text(answer.clientDataJSON) };
    if (answer.attestationObject) {
      response.attestationObject = text(answer.attestationObject);
      response.transports = answer.getTransports ? answer.getTransports() : [];
    } else {
      response.authenticatorData = text(answer.authenticatorData);
      response.signature = text(answer.signature);
      response.userHandle = answer.userHandle ? text(answer.userHandle) : null;
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: response
    });
  }

  function ask(button) {
    var note = button.parentElement.querySelector('.passkey-note');
    note.textContent = '';
    if (!navigator.credentials) {
      note.textContent = button.dataset.failed;
      return;
    }
    var options = { publicKey: withBytes(JSON.parse(button.dataset.options)) };
    navigator.credentials[button.dataset.passkey](options).then(function (credential) {
      document.getElementById(button.dataset.answer).value = written(credential);
      document.getElementById(button.dataset.send).click();
    }, function () {
      note.textContent = button.dataset.failed;
    });
  }

  function watch(step) {
    var timer = window.setInterval(function () {
      window.fetch(step.dataset.state, { credentials: 'same-origin' }).then(function (answer) {
        return answer.ok ? answer.text() : 'EXPIRED';
      }).then(function (state) {
        if (state !== 'WAITING') {
          window.clearInterval(timer);
          document.getElementById('card-check').click();
        }
      }, function () {
        step.dataset.network = 'off'; // asked again at the next look
      });
    }, every);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-passkey]');
    if (button) {
      ask(button);
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    var step = document.getElementById('card-step');
    if (step) {
      watch(step);
    }
  });
})();
