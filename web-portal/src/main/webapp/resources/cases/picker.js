/* Narrows the item buttons while typing; Enter goes to the only or first one left. F2 comes back to the search. */
(function () {
  'use strict';
  var field;

  function shown() {
    return Array.from(document.querySelectorAll('.item-slot:not([hidden])'));
  }

  function narrow() {
    var words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    document.querySelectorAll('.item-slot').forEach(function (slot) {
      var text = slot.dataset.find.toLowerCase();
      slot.hidden = !words.every(function (word) { return text.includes(word); });
    });
    document.querySelectorAll('.picker-group').forEach(function (group) {
      group.hidden = !group.querySelector('.item-slot:not([hidden])');
    });
    var count = document.getElementById('item-count');
    var left = shown().length;
    count.textContent = left ? count.dataset.text.replace('{0}', left) : count.dataset.none;
  }

  document.addEventListener('DOMContentLoaded', function () {
    field = document.getElementById('item-filter');
    narrow();
    field.addEventListener('input', narrow);
    field.addEventListener('click', function (event) { // by a key, not by the mouse: the next word takes the old one's place
      if (event.detail === 0) {
        field.focus();
        field.select();
      }
    });
    field.addEventListener('keydown', function (event) {
      var links = shown().map(function (slot) { return slot.querySelector('a'); }).filter(Boolean);
      if (event.key === 'Enter' && links.length) {
        event.preventDefault();
        if (links.length === 1) {
          links[0].click();
        } else {
          links[0].focus();
        }
      } else if (event.key === 'ArrowDown' && links.length) {
        event.preventDefault();
        links[0].focus();
      }
    });
  });
})();
