/* Work lists: the batch bar, actions of one line, and the toast that takes something back. */
(function () {
  'use strict';

  function boxes(list) {
    return Array.from(list.querySelectorAll('input[name="chosen"]'));
  }

  function count(list) {
    var all = boxes(list);
    var ticked = all.filter(function (box) { return box.checked; });
    var bar = list.querySelector('.batch-bar');
    var head = list.querySelector('.choose-all');
    if (bar) {
      bar.hidden = ticked.length === 0;
      var text = bar.querySelector('.batch-count');
      text.textContent = text.dataset.text.replace('{0}', ticked.length);
    }
    if (head) {
      head.disabled = all.length === 0;
      head.checked = all.length > 0 && ticked.length === all.length;
      head.indeterminate = ticked.length > 0 && ticked.length < all.length;
    }
  }

  function tick(list, wanted) {
    boxes(list).forEach(function (box) { box.checked = wanted(box); });
    count(list);
  }

  function listOf(element) {
    return element.closest('[data-worklist]');
  }

  document.addEventListener('change', function (event) {
    var list = listOf(event.target);
    if (list && event.target.matches('.choose-all')) {
      tick(list, function () { return event.target.checked; });
    } else if (list && event.target.name === 'chosen') {
      count(list);
    }
  });

  document.addEventListener('click', function (event) {
    var one = event.target.closest('[data-row-action]');
    var none = event.target.closest('[data-batch="none"]');
    if (one) {
      tick(listOf(one), function (box) { return box.value === one.dataset.row; });
      document.getElementById('list:' + one.dataset.rowAction).click();
    } else if (none) {
      tick(listOf(none), function () { return false; });
    }
    document.querySelectorAll('details.pop[open]').forEach(function (pop) {
      if (!pop.contains(event.target)) {
        pop.open = false;
      }
    });
    var link = event.target.closest('[data-worklist] a[href]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0 && link.pathname === window.location.pathname) {
      listOf(link).setAttribute('aria-busy', 'true');
    }
  });

  document.addEventListener('submit', function (event) {
    var list = listOf(event.target);
    if (list) {
      list.setAttribute('aria-busy', 'true');
      // empty fields would only lengthen the address
      if (event.target.method === 'get') {
        event.target.querySelectorAll('input, select').forEach(function (field) { field.disabled = field.value === ''; });
      }
    }
  });

  /* A toast goes after its time; the mouse or the focus on it holds it. */
  function live(toast) {
    var left = Number(toast.dataset.life);
    var timer = window.setInterval(function () {
      if (!toast.matches(':hover, :focus-within')) {
        left -= 1;
      }
      if (left <= 0) {
        window.clearInterval(timer);
        toast.remove();
      }
    }, 1000);
  }

  function look() {
    document.querySelectorAll('.toast:not([data-live])').forEach(function (toast) {
      toast.dataset.live = 'true';
      live(toast);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-worklist]').forEach(count);
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });

  window.addEventListener('pageshow', function () {
    document.querySelectorAll('[data-worklist]').forEach(function (list) {
      list.removeAttribute('aria-busy');
      list.querySelectorAll('form[method="get"] :is(input, select)').forEach(function (field) { field.disabled = false; });
      count(list);
    });
  });
})();
