"""Imported once by the process that crawls are forked from: the reader loads its tables with the first page."""

from parsers.read import parse_page
from tests.spiders.sites import call

parse_page(call("warm").encode(), url="https://euroalert.net/call/1/warm")
