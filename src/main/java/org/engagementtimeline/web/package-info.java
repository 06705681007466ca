/** What all pages share: security headers, parameters, links, errors, footer, metadata, and the address of the site. */
@ApplicationModule(allowedDependencies = {"edtf", "evidence", "vocabulary"})
@NullMarked
package org.engagementtimeline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
