<?php
/**
 * Elements that are written into a post by hand, for everyone who may write one; and `<div data-cairn-widget>`, which passes as it is.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * In posts, not in comments.
 */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		$everywhere = array_fill_keys( array( 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title' ), true );
		foreach ( elements() as $tag => $attributes ) {
			$allowed[ $tag ] = array_fill_keys( array_keys( $attributes ), true ) + $everywhere;
		}
		return $allowed;
	},
	10,
	2
);

/**
 * What leads somewhere loses `javascript:` and its like, on the elements and on the `div`.
 */
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		foreach ( elements() as $attributes ) {
			foreach ( $attributes as $name => $attribute ) {
				if ( 'address' === $attribute['control'] ) {
					$names[] = $name;
					$names[] = "data-cairn-$name";
				}
			}
		}
		return array_values( array_unique( $names ) );
	}
);

/**
 * Brings the module along where an element, or its `div`, is found.
 *
 * @param mixed $html What is about to be shown.
 * @return mixed The same.
 */
function look( $html ) {
	if ( is_string( $html ) && preg_match( '/<cairn-[a-z]|\sdata-cairn-widget\b/i', $html ) ) {
		enqueue();
	}
	return $html;
}

// Posts, the parts of block themes, and widgets of classic ones.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $cairn_filter ) {
	add_filter( $cairn_filter, __NAMESPACE__ . '\look', PHP_INT_MAX );
}
unset( $cairn_filter );
