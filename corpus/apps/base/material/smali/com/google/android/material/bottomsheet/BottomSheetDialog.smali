.class public Lcom/google/android/material/bottomsheet/BottomSheetDialog;
.super Landroid/app/Dialog;
.source "BottomSheetDialog.java"

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/app/Dialog;-><init>(Landroid/content/Context;I)V
    return-void
.end method
