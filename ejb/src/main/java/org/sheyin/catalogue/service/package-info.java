/**
 * Reads the catalogue: which items are open in a city today, and form and checklist of one version. The committed files
 * become rows once ({@link org.sheyin.catalogue.service.CatalogueLoader}); JSON is known here and nowhere below.
 */
package org.sheyin.catalogue.service;
