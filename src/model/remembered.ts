/**
 * `compute`, carried out once for each key and remembered as long as the key is in use. Whatever else it is given must follow
 * from the key, as a document's story does: with other things beside a key that is known, the first answer comes back.
 */
export function remembered<K extends object, More extends readonly unknown[], V>(
  compute: (key: K, ...more: More) => V,
): (key: K, ...more: More) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key, ...more) => {
    let found = known.get(key)
    if (!found) known.set(key, (found = { value: compute(key, ...more) }))
    return found.value
  }
}
