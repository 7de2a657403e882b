.class public abstract Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
.super Ljava/lang/Object;
.source "RecyclerView.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Landroidx/recyclerview/widget/RecyclerView;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x409
    name = "ViewHolder"
.end annotation

.field public final itemView:Landroid/view/View;
.field position:I

.method public constructor <init>(Landroid/view/View;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/recyclerview/widget/RecyclerView$ViewHolder;->itemView:Landroid/view/View;
    return-void
.end method

.method public final getAdapterPosition()I
    .registers 2
    iget v0, p0, Landroidx/recyclerview/widget/RecyclerView$ViewHolder;->position:I
    return v0
.end method
