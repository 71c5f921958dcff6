"""Records (JSON, XML, schema.org data in pages): a record becomes the outline that a page with its content would have."""
