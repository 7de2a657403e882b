.class public abstract Lbutterknife/internal/DebouncingOnClickListener;
.super Ljava/lang/Object;
.source "DebouncingOnClickListener.java"
.implements Landroid/view/View$OnClickListener;

.field static enabled:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract doClick(Landroid/view/View;)V
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    sget-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    if-eqz v0, :cond_0
    const/4 v0, 0x0
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    invoke-virtual {p0, p1}, Lbutterknife/internal/DebouncingOnClickListener;->doClick(Landroid/view/View;)V
    const/4 v0, 0x1
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    :cond_0
    return-void
.end method
