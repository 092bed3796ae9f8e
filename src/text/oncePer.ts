/** Makes something the first time it is asked of an object, mostly a language, and keeps it as long as the object. */
export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    let value = made.get(key)
    if (!value) {
      value = make(key)
      made.set(key, value)
    }
    return value
  }
}
