/** What git knows of a folder, read from its files: what is ignored, tracked, checked out and changed. */
package io.github.rtmlint.scan.git;
