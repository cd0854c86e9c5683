package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.service.ImageIntake;
import org.sheyin.attachment.service.ImageSize;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CaseQuality;
import org.sheyin.cases.service.CaseUpload;

/** The way of a scan into the store, at the time that the story tells. */
@ApplicationScoped
class DemoUpload {
    @Inject
    private ImageIntake intake;

    @Inject
    private ObjectStore store;

    @Inject
    private CaseQuality quality;

    @Inject
    private ImageSize size;

    CaseUpload to(CaseMaterial material) {
        return new CaseUpload(intake, store, material, quality, size);
    }
}
