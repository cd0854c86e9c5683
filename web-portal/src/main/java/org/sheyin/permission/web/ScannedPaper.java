package org.sheyin.permission.web;

import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.permission.service.ScanView;

/** A stamped scan as the pages show what was brought. */
final class ScannedPaper {
    private ScannedPaper() {}

    static AttachedPage of(ScanView scan) {
        return new AttachedPage(
                scan.id(), scan.pages(), String.valueOf(scan.rotation()), false, false, scan.fileName(), "", null);
    }
}
