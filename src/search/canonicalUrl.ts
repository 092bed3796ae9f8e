import normalizeUrl from 'normalize-url'

/**
 * Parameters that tell how a reader came to a page, or in which dress it is shown, not which page it is: those that
 * analytics and advertising services document for their own use, and the `amp` of publishers' second pages.
 */
const BESIDES = [
  /^(?:utm|at|mtm|pk|piwik|matomo|ns|hsa|mc|_hs|vero|oly)_\w+$/i,
  /^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid?|_ga|_gl|xtor|xtref|cmpid|cmp|s_cid|smid|ftag|ncid|wt\.mc_id|share|amp|outputtype)$/i,
]

/** Pages kept by AMP caches: https://developers.google.com/amp/cache/overview */
const CACHED = /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/amp\/|[\w-]+\.cdn\.ampproject\.org\/[cv]\/)(s\/)?(.+)$/i

/** Hosts and paths of the same page made for telephones or as AMP. */
const HOST = /^(?:www|amp|m|mobile)\./
const PATH = /(?:\/amp(?:\.html?)?|\.amp)(?=\/?$)|\.amp(?=\.html?$)|^\/amp(?=\/)/i

/**
 * What all addresses of one page have in common: without scheme, `www.`, fragment, tracking parameters and what makes it
 * an AMP page. Null for what is no address of a page: a site's front page, or no http address at all.
 */
export function canonicalUrl(address: string): string | null {
  const cached = CACHED.exec(address)
  const given = cached ? `http${cached[1] ? 's' : ''}://${cached[2]}` : address
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return null
  const url = new URL(given)
  url.hostname = url.hostname.replace(HOST, '')
  url.pathname = url.pathname.replace(PATH, '')
  const canonical = normalizeUrl(url.href, {
    ...{ stripProtocol: true, stripHash: true, removeQueryParameters: BESIDES, removeDirectoryIndex: true },
    ...{ sortQueryParameters: true, removeTrailingSlash: true, stripAuthentication: true },
  })
  return /[/?]/.test(canonical) ? canonical : null
}
