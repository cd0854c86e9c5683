/* The drawer on the right: help of the page (F1), attachments, timeline; a part without content has no tab. */
(function () {
  'use strict';
  var opener = null;

  function drawer() {
    return document.getElementById('drawer');
  }

  function parts() {
    return Array.from(drawer().querySelectorAll('[data-drawer]')).filter(function (part) {
      return part.dataset.source || part.children.length > 0;
    });
  }

  function help(part, address) {
    part.setAttribute('aria-busy', 'true');
    window.fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      // rendered by the server from our own guide, with raw HTML escaped
      part.innerHTML = text;
      part.dataset.loaded = address;
      part.scrollTop = 0;
    }, function () {
      part.textContent = part.dataset.failed;
    }).finally(function () { part.removeAttribute('aria-busy'); });
  }

  function show(name) {
    parts().forEach(function (part) {
      var chosen = part.dataset.drawer === name;
      part.hidden = !chosen;
      if (chosen && part.dataset.source && part.dataset.loaded !== part.dataset.source) {
        help(part, part.dataset.source);
      }
    });
    drawer().querySelectorAll('[role=tab]').forEach(function (tab) {
      tab.setAttribute('aria-selected', String(tab.dataset.drawerOpen === name));
    });
  }

  function tabs() {
    var list = drawer().querySelector('[role=tablist]');
    list.textContent = '';
    parts().forEach(function (part) {
      var tab = document.createElement('button');
      tab.type = 'button';
      tab.className = 'drawer-tab';
      tab.dataset.drawerOpen = part.dataset.drawer;
      tab.textContent = part.dataset.title;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', part.id);
      list.appendChild(tab);
      part.setAttribute('aria-label', part.dataset.title);
    });
  }

  function expanded(open) {
    document.querySelectorAll('.topbar [data-drawer-open]').forEach(function (button) {
      button.setAttribute('aria-expanded', String(open));
    });
  }

  function open(name, from) {
    if (drawer().hidden) {
      opener = from;
      tabs();
    }
    drawer().hidden = false;
    drawer().querySelectorAll('[data-drawer]').forEach(function (part) { part.hidden = true; });
    show(name);
    expanded(true);
    document.documentElement.classList.add('drawer-open');
    var tab = drawer().querySelector('[role=tab][aria-selected=true]');
    if (tab) {
      tab.focus();
    }
  }

  function close() {
    drawer().hidden = true;
    expanded(false);
    document.documentElement.classList.remove('drawer-open');
    if (opener && opener.isConnected) {
      opener.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-drawer-open]');
    var link = event.target.closest('#drawer .guide a[href]');
    if (button && !drawer().hidden && !drawer().contains(button)) {
      close();
    } else if (button) {
      open(button.dataset.drawerOpen, button);
    } else if (event.target.closest('[data-drawer-close]')) {
      close();
    } else if (link && link.pathname.indexOf('/help/') >= 0) {
      event.preventDefault();
      help(link.closest('[data-drawer]'), link.href);
    }
  });

  document.addEventListener('keydown', function (event) {
    var within = drawer() && !drawer().hidden && !document.querySelector('dialog[open]');
    if (within && event.key === 'Escape') {
      close();
    } else if (within && event.target.matches('[role=tab]') && /^Arrow(Left|Right)$/.test(event.key)) {
      var all = Array.from(drawer().querySelectorAll('[role=tab]'));
      var next = all[all.indexOf(event.target) + (event.key === 'ArrowRight' ? 1 : -1)];
      if (next) {
        show(next.dataset.drawerOpen);
        next.focus();
      }
    }
  });
})();
