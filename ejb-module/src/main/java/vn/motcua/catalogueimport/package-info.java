/**
 * Nhập danh mục thủ tục: readers for what others publish, and what is done with what they read. A reader never guesses
 * silently: what it is not sure of is a doubt, what it cannot take apart is kept in the words of the publication.
 */
package vn.motcua.catalogueimport;
