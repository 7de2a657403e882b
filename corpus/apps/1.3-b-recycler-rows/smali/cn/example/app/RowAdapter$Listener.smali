.class public interface abstract Lcn/example/app/RowAdapter$Listener;
.super Ljava/lang/Object;
.source "RowAdapter.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lcn/example/app/RowAdapter;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x609
    name = "Listener"
.end annotation

.method public abstract onRow(I)V
.end method
