/**
 * Makes the folder in which Decap CMS edits the author's files in a browser. Begin with {@link
 * no.planverk.cms.AdminFolder}.
 */
@NullMarked
package no.planverk.cms;

import org.jspecify.annotations.NullMarked;
