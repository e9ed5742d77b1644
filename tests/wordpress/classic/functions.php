<?php
/**
 * What makes a theme classic.
 */

add_filter( 'use_block_editor_for_post', '__return_false' );
add_action(
	'widgets_init',
	function () {
		register_sidebar( array( 'id' => 'beside', 'name' => 'Beside' ) );
	}
);
