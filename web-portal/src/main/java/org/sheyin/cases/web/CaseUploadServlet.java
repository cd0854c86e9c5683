package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.web.UploadServlet;
import org.sheyin.cases.service.CaseUpload;
import org.sheyin.cases.service.NewPage;

/** Files that become material of a case. */
@WebServlet("/cases/upload")
@MultipartConfig(
        fileSizeThreshold = (int) UploadServlet.MOST,
        maxFileSize = UploadServlet.MOST,
        maxRequestSize = UploadServlet.MOST)
public class CaseUploadServlet extends UploadServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient CaseUpload upload;

    @Override
    protected long store(File file, InputStream content) throws IOException {
        var page = new NewPage(
                file.subject(), file.line(), file.source(), file.name(), file.declared(), file.framing(), null);
        return upload.upload(user.actor(), page, content).id();
    }
}
