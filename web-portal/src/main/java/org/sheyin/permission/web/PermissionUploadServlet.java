package org.sheyin.permission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.web.UploadServlet;
import org.sheyin.permission.service.PermissionUpload;

/** Stamped scans of permission requests. */
@WebServlet("/permission/upload")
@MultipartConfig(
        fileSizeThreshold = (int) UploadServlet.MOST,
        maxFileSize = UploadServlet.MOST,
        maxRequestSize = UploadServlet.MOST)
public class PermissionUploadServlet extends UploadServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PermissionUpload upload;

    @Override
    protected long store(File file, InputStream content) throws IOException {
        var stamped = new PermissionUpload.Stamped(file.subject(), file.name(), file.declared());
        return upload.upload(user.actor(), stamped, content);
    }
}
