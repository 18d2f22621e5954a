// What Prototype.js 1.7 does to the page's own objects: arrays get methods that everyone's for…in sees, Array.from knows
// no iterables, and JSON is written in another way.
(function () {
  const each = function (work, context) {
    for (let i = 0; i < this.length; i++) work.call(context, this[i], i);
    return this;
  };
  const methods = {
    _each: each,
    each,
    all: function (test) {
      return this.filter(test || Boolean).length === this.length;
    },
    collect: function (work, context) {
      const found = [];
      each.call(this, (value, i) => found.push((work || ((x) => x)).call(context, value, i)));
      return found;
    },
    find: function (test, context) {
      for (let i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i];
    },
    entries: function () {
      return this.slice();
    },
    reverse: function (inline) {
      const found = [];
      for (let i = this.length - 1; i >= 0; i--) found.push(this[i]);
      if (inline === false) return found;
      for (let i = 0; i < found.length; i++) this[i] = found[i];
      return this;
    },
    toJSON: function () {
      return 'broken';
    },
    clear: function () {
      this.length = 0;
      return this;
    },
  };
  methods.map = methods.collect;
  methods.every = methods.all;
  for (const name of Object.keys(methods)) Array.prototype[name] = methods[name];
  Array.from = function (items) {
    if (!items) return [];
    if ('toArray' in Object(items)) return items.toArray();
    const found = new Array(items.length || 0);
    for (let i = 0; i < found.length; i++) found[i] = items[i];
    return found;
  };
  Function.prototype.bind = function (context, ...first) {
    return (...rest) => this.apply(context, [...first, ...rest]);
  };
  String.prototype.toJSON = Number.prototype.toJSON = function () {
    return `"${this}"`;
  };
  Element.prototype.hide = function () {
    this.style.display = 'none';
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
