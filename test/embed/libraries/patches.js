// What careless scripts do: names on every object, fetch and Promise wrapped, and a global that other code looks for.
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
  window.module = { exports: {} };
  window.exports = window.module.exports;
})();
