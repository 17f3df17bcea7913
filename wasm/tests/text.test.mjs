// Bad input that JavaScript has of its own, before the engine sees it: every value has one text, or is a TypeError that
// names its place.

import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";

import { toText } from "../js/text.js";

const refused = (value, message) =>
  assert.throws(() => toText(value), (error) => error instanceof TypeError && (assert.match(error.message, message), true));

test("plain values are written as JSON.stringify writes them", () => {
  for (const value of [null, true, false, "", 'a"\\\n\u0000ž€😀\u2028', 0, 1, -1.5, 1e20, [], {}, [[], {}, [null]], { a: { b: ["c", 1] }, "": 0, 'k"': 1 }]) {
    assert.equal(toText(value), JSON.stringify(value));
  }
});

test("numbers: shortest digits, no negative exponent, no sign of zero", () => {
  for (const [value, text] of [
    [-0, "0"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-6, "0.000001"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [2 ** 53, "9007199254740992"],
    [1e21, "1e+21"],
    [1.5e300, "1.5e+300"],
    [Number.MAX_VALUE, "1.7976931348623157e+308"],
  ]) {
    assert.equal(toText(value), text);
    assert.equal(Number(text), value === 0 ? 0 : value);
  }
  assert.equal(Number(toText(Number.MIN_VALUE)), Number.MIN_VALUE);
  assert.match(toText(Number.MIN_VALUE), /^0\.0{323}5$/);
  for (const value of [NaN, Infinity, -Infinity]) refused({ a: [1, { "b/~": value }] }, /^\/a\/1\/b~1~0 is -?(NaN|Infinity); /);
});

test("a BigInt is its digits, a Date an instant in UTC", () => {
  assert.equal(toText([12345678901234567890n, -5n, 0n]), "[12345678901234567890,-5,0]");
  assert.equal(toText(new Date("2014-03-03T09:00:00+01:00")), '"2014-03-03T08:00:00Z"');
  assert.equal(toText(new Date(1)), '"1970-01-01T00:00:00.001Z"');
  assert.equal(toText(new (class Day extends Date {})(0)), '"1970-01-01T00:00:00Z"');
  assert.equal(toText(vm.runInNewContext("new Date(0)")), '"1970-01-01T00:00:00Z"');
  refused({ deadline: new Date("soon") }, /^\/deadline is an invalid Date; /);
  refused([Object.create(Date.prototype)], /^\/0 is an instance of Date; /);
});

test("undefined in an object is a missing property, anywhere else it is refused", () => {
  assert.equal(toText({ a: undefined, b: 1, c: undefined }), '{"b":1}');
  refused(undefined, /^the input is undefined; /);
  refused({ offers: [{}, undefined] }, /^\/offers\/1 is undefined; /);
  refused([, 1], /^\/0 is a hole in a list; /);
  refused({ a: new Array(2 ** 32 - 1) }, /^\/a\/0 is a hole in a list; /);
});

test("what JSON has no word for is refused with its place", () => {
  const boxed = [Object(1), Object("a"), Object(true), Object(1n), Object(Symbol("s"))];
  class Offer {
    id = "A";
  }
  for (const [value, name] of [
    [() => 1, "a function"],
    [Symbol("s"), "a symbol"],
    [new Map([["a", 1]]), "an instance of Map"],
    [new Set([1]), "an instance of Set"],
    [new WeakMap(), "an instance of WeakMap"],
    [/a/, "an instance of RegExp"],
    [Promise.resolve(1), "an instance of Promise"],
    [new Uint8Array(1), "an instance of Uint8Array"],
    [new ArrayBuffer(1), "an instance of ArrayBuffer"],
    [new DataView(new ArrayBuffer(1)), "an instance of DataView"],
    [new Error("e"), "an instance of Error"],
    [new URL("http://a/"), "an instance of URL"],
    [[1].values(), "an instance of Array Iterator"],
    [new Offer(), "an instance of Offer"],
    [Object.create({ id: "A" }), "an object that inherits from another"],
    [Object.create(Object.create(Object.create(null))), "an object that inherits from another"],
    ...boxed.map((value) => [value, `an instance of ${Object.prototype.toString.call(value).slice(8, -1)}`]),
  ]) {
    refused({ input: [value] }, new RegExp(`^/input/0 is ${name}; `));
  }
});

test("a class that lies about its name, or throws, is refused all the same", () => {
  class Loud {
    get [Symbol.toStringTag]() {
      throw new Error("no name");
    }
  }
  refused([new Loud()], /^\/0 is an object that inherits from another; /);
  refused([new (class { constructor() { this.constructor = { name: "x".repeat(1000) }; } })()], /^\/0 is an instance of x{128}; /);
});

test("only own, enumerable, named properties count", () => {
  const value = Object.defineProperty({ a: 1, [Symbol("s")]: 2 }, "hidden", { value: 3 });
  assert.equal(toText(value), '{"a":1}');
  assert.equal(toText(Object.assign(Object.create(null), { a: 1 })), '{"a":1}');
  assert.equal(toText(vm.runInNewContext("({a: [1, {}]})")), '{"a":[1,{}]}');
  assert.equal(toText({ get a() { return 1; } }), '{"a":1}');
  assert.equal(toText(new Proxy({ a: [1] }, {})), '{"a":[1]}');
  assert.equal(toText(Object.freeze({ a: Object.freeze([1]) })), '{"a":[1]}');
});

test("a polluted prototype changes nothing", () => {
  const added = [
    [Object.prototype, "price", "1"],
    [Object.prototype, "toJSON", () => "polluted"],
    [Object.prototype, "0", "polluted"],
    [Array.prototype, "toJSON", () => "polluted"],
    [Array.prototype, "1", "polluted"],
    [String.prototype, "toJSON", () => "polluted"],
    [Number.prototype, "toJSON", () => "polluted"],
    [Boolean.prototype, "toJSON", () => "polluted"],
    [BigInt.prototype, "toJSON", () => "polluted"],
    [Date.prototype, "toJSON", () => "polluted"],
  ];
  for (const [prototype, key, value] of added) Object.defineProperty(prototype, key, { value, enumerable: true, configurable: true, writable: true });
  let text, hole;
  try {
    text = toText({ id: "A", list: ["x", 1, true, 2n, new Date(0), {}] });
    try {
      toText([0, ,]);
    } catch (error) {
      hole = error.message;
    }
  } finally {
    for (const [prototype, key] of added) delete prototype[key];
  }
  assert.equal(text, '{"id":"A","list":["x",1,true,2,"1970-01-01T00:00:00Z",{}]}');
  assert.match(hole, /^\/1 is a hole/);
});

test("`toJSON` is a property like any other, `__proto__` too", () => {
  refused({ toJSON: () => ({}) }, /^\/toJSON is a function; /);
  assert.equal(toText({ toJSON: 1 }), '{"toJSON":1}');
  assert.equal(toText(JSON.parse('{"__proto__": {"id": "A"}}')), '{"__proto__":{"id":"A"}}');
  assert.equal(toText({ __proto__: null, a: 1 }), '{"a":1}');
});

test("half a surrogate is written as an escape", () => {
  assert.equal(toText(["\ud800", "a\udc00b", "😀"]), '["\\ud800","a\\udc00b","😀"]');
  assert.equal(toText({ "\ud800": 1 }), '{"\\ud800":1}');
});

test("what is too deep, or contains itself, is refused and not followed", () => {
  let deep = 1;
  for (let depth = 0; depth < 200; depth += 1) deep = depth % 2 ? [deep] : { a: deep };
  assert.equal(toText(deep).match(/[{[]/g).length, 200);
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  refused(deep, /^(\/0){8}… is nested deeper than 200, or contains itself; /);
  const circle = { offers: [] };
  circle.offers.push(circle, circle);
  refused(circle, /^\/offers\/0\/offers\/0.* contains itself; /);
});

test("a long name is cut in the place", () => {
  refused({ ["n".repeat(1000)]: NaN }, /^\/n{128} is NaN; /);
});
