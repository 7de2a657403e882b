.class public interface abstract Landroidx/viewbinding/ViewBinding;
.super Ljava/lang/Object;
.source "ViewBinding.java"

.method public abstract getRoot()Landroid/view/View;
.end method
