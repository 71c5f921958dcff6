"""Commands of Scrapy that do more than Scrapy's own."""
