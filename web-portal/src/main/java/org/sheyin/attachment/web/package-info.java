/** Files that come with something: the checklist of {@code app:attachments}, the upload and the pictures. */
package org.sheyin.attachment.web;
