package org.sheyin.permission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.web.PictureServlet;
import org.sheyin.permission.service.PermissionPictures;
import org.sheyin.shared.web.Format;

/** Pages of stamped scans. */
@WebServlet("/permission/picture")
public class PermissionPictureServlet extends PictureServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PermissionPictures pictures;

    @Inject
    private transient Format format;

    @Override
    protected PagePicture picture(long page, int sheet, boolean whole) {
        return pictures.picture(user.actor(), page, sheet, List.of(user.displayName(), format.time(Instant.now())));
    }

    @Override
    protected PagePicture thumbnail(long page, int sheet) {
        return pictures.thumbnail(user.actor(), page, sheet);
    }
}
