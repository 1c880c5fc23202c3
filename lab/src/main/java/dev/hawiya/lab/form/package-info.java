/** What the finder of form fields weighs, written out to train its networks. */
package dev.hawiya.lab.form;
