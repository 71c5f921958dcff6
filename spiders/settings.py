"""Scrapy's settings: for each, the default and why ours differs. Read by `scrapy` (scrapy.cfg) and by spiders.crawl.

What tells one run from another comes from the environment or from `spiders.crawl.crawl`: OPENCALLS_*.
"""

from __future__ import annotations

import os
from pathlib import Path

# --- this run ---------------------------------------------------------------------------------------------------

OPENCALLS_DB = os.environ.get("OPENCALLS_DB", "output/calls.db")  # where the pipeline keeps what was read
# A folder for the bodies of pages; empty: they are not kept. Without it set: pages/ beside the database.
OPENCALLS_ARCHIVE = os.environ.get("OPENCALLS_ARCHIVE", str(Path(OPENCALLS_DB).parent / "pages"))
OPENCALLS_NOW = os.environ.get("OPENCALLS_NOW", "")  # run as of this time (ISO 8601); empty: the clock
OPENCALLS_COMMAND = "scrapy crawl"  # what the run is called in the database
OPENCALLS_ROUTES = os.environ.get("OPENCALLS_ROUTES", "")  # JSON: origins served by loopback servers; see spiders/routes.py
# Thresholds other than the defaults of pipelines/health.py, which gives the reason for each: {"misses": 5}
OPENCALLS_HEALTH = os.environ.get("OPENCALLS_HEALTH", "{}")
OPENCALLS_CONTACT = os.environ.get("OPENCALLS_CONTACT", "no contact given")  # address or mail of who runs this crawler

# --- the project ------------------------------------------------------------------------------------------------

BOT_NAME = "opencalls"
SPIDER_MODULES = ["spiders"]  # default: none. Only classes with a name are listed, so the base is not.
COMMANDS_MODULE = "spiders.commands"  # default: none. Scrapy's own `crawl` ends with 0 after an exception in a spider.

# --- honest -----------------------------------------------------------------------------------------------------

# default: "Scrapy/VERSION (+https://scrapy.org)". A site's owner must be able to see who reads, and to write to them.
USER_AGENT = f"opencalls/0.1 (+{OPENCALLS_CONTACT})"
ROBOTSTXT_OBEY = True  # default: False. A rule of the site's owner is a rule.
ROBOTSTXT_USER_AGENT = "opencalls"  # default: USER_AGENT. Owners write rules for a name, not for a version.
COOKIES_ENABLED = False  # default: True. Pages are read as an unknown visitor sees them.

# --- gentle -----------------------------------------------------------------------------------------------------

AUTOTHROTTLE_ENABLED = True  # default: False. Small sites: the slower they answer, the slower we ask.
AUTOTHROTTLE_START_DELAY = 2.0  # default: 5 s. Two seconds are polite enough, and it adapts from there.
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0  # default: 1, kept: one request at a time on average.
DOWNLOAD_DELAY = 1.0  # default: 0 s. The least that AutoThrottle goes down to; Crawl-delay of robots.txt raises it.
DOWNLOAD_DELAY_JITTER = 0  # default: 0.5, which makes a program look like a person. Ours is exact, as Crawl-delay is.
CONCURRENT_REQUESTS_PER_DOMAIN = 2  # default: 8. With AutoThrottle more would only wait.

# --- bounded ----------------------------------------------------------------------------------------------------

DOWNLOAD_MAXSIZE = 20 * 1024 * 1024  # default: 1 GiB. No call page is larger; holds for unpacked gzip too.
DOWNLOAD_WARNSIZE = 5 * 1024 * 1024  # default: 32 MiB. Call pages have some 100 KB.
DOWNLOAD_TIMEOUT = 60  # default: 180 s. A page that takes a minute will be there the next day.
RETRY_TIMES = 2  # default: 2, kept: a page is asked three times in all.
RETRY_GIVE_UP_LOG_LEVEL = "WARNING"  # default: ERROR. It is counted and told in the end.
REDIRECT_MAX_TIMES = 5  # default: 20. Real chains are http → https → www → slash.
CLOSESPIDER_PAGECOUNT = 50_000  # default: no end. Ten times the largest source; reached only by a trap, and then said.

# --- safe -------------------------------------------------------------------------------------------------------

# default: Scrapy's HTTP11DownloadHandler. Ours refuses private addresses and holds the seam OPENCALLS_ROUTES.
DOWNLOAD_HANDLERS = {
    "http": "spiders.routes.GuardedDownloadHandler",
    "https": "spiders.routes.GuardedDownloadHandler",
    "file": None,  # default: on. A link must not read this machine's files.
    "ftp": None,  # default: on. No source uses it, and it would pass by the guard.
    "s3": None,  # default: on. The same.
    "data": None,  # default: on. The same.
}
# default: CachingThreadedResolver. Ours hands on public addresses only, so what is judged is what is connected to.
TWISTED_DNS_RESOLVER = "spiders.guard.GuardedResolver"
# default: True, which takes http_proxy and https_proxy from the environment. A proxy resolves names by itself, where
# the guard sees nothing, so proxies are not used; the handler refuses requests that ask for one.
HTTPPROXY_ENABLED = False
DOWNLOAD_VERIFY_CERTIFICATES = True  # default: False. Who could change a page on the way could change a sum.
DOWNLOADER_MIDDLEWARES = {
    # default: subdomains pass, and so does any host once a request was retried. Ours: the site's hosts, always.
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "spiders.manners.SiteHosts": 50,
    # default: none. A robots.txt that answers 5xx, after all retries (550), refuses everything.
    "spiders.manners.RobotsOutage": 110,
}
TELNETCONSOLE_ENABLED = False  # default: True, a console on a local port. Nobody needs it.
REMOTE_CONTROL_ENABLED = False  # default: True. The same.

# --- what comes out ---------------------------------------------------------------------------------------------

# default: the exact address. Ours folds www., scheme, trailing slash, fragment and tracking parameters.
REQUEST_FINGERPRINTER_CLASS = "spiders.addresses.FoldedFingerprinter"
# default: none. Tally counts what spiders.crawl tells in the end; CrawlDelay is as slow as robots.txt asks.
# CoreStats is on by default; it logs a failed assertion of its own where a spider cannot start (a locked database).
EXTENSIONS = {"spiders.tally.Tally": 0, "spiders.manners.CrawlDelay": 0, "scrapy.extensions.corestats.CoreStats": None}
ITEM_PIPELINES = {"pipelines.scrapy_pipeline.KeepPipeline": 300}  # default: none. By string: spiders import none.
LOG_FORMATTER = "spiders.tally.ShortLog"  # default: Scrapy's, which prints all bytes of a page that is not kept
LOG_LEVEL = "WARNING"  # default: DEBUG. Quiet when well: cron mails whatever is printed.
