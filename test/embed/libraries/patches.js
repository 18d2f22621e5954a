// What careless scripts do: names on every object, fetch and Promise wrapped, Event replaced, and a global that other code
// looks for.
(function () {
  Object.prototype.extend = function () {
    return this;
  };
  Array.prototype.remove = function (value) {
    return this.filter((each) => each !== value);
  };
  const fetched = window.fetch;
  window.fetch = function (...request) {
    return fetched.apply(this, request).then((response) => response);
  };
  const Native = window.Promise;
  window.Promise = class Promise extends Native {};
  // as MooTools has it in a page; its package is the one for servers
  window.Event = function (event) {
    event.type.indexOf('key');
  };
  window.module = { exports: {} };
  window.exports = window.module.exports;
})();
